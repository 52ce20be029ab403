package org.edgemuse.inference.descriptor;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.config.OneOf;
import org.jspecify.annotations.Nullable;

/**
 * How a prompt reaches the denoiser.
 *
 * @param classes as the number of a label
 * @param text as the words' embeddings from a text encoder
 * @param embedding as a vector from a file
 */
@OneOf
public record ConditionChoice(
    @Nullable @Doc("As the number of a label") ClassOptions classes,
    @Nullable @Doc("As a text encoder's output") TextOptions text,
    @Nullable @Doc("As a vector from a file") EmbeddingOptions embedding)
    implements Serializable {}
