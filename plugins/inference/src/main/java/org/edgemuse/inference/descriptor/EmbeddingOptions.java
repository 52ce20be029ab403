package org.edgemuse.inference.descriptor;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.LocalFile;

/**
 * Prompts whose embeddings were computed elsewhere.
 *
 * @param file prompts and their vectors
 */
public record EmbeddingOptions(@Doc("Prompts and their vectors") LocalFile file)
    implements Serializable {}
