package org.edgemuse.inference.descriptor;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.LocalFile;

/**
 * Prompts whose embeddings were computed elsewhere.
 *
 * @param file a safetensors file, whose arrays are called what the prompts are and have the shape
 *     that the denoiser takes, without the axis of pictures, in F32 or F16; guidance needs one that
 *     is called "", for no prompt
 */
public record EmbeddingOptions(
    @Doc("A safetensors file of one array a prompt, by its name; \"\" for no prompt")
        LocalFile file)
    implements Serializable {}
