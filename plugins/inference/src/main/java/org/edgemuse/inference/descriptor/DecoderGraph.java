package org.edgemuse.inference.descriptor;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.edgemuse.kernel.api.plugin.Range;

/**
 * The decoder's file.
 *
 * @param file an ONNX graph
 * @param input what its input is called, [pictures, channels, height, width]
 * @param output what its output is called, pixels in [-1, 1], channels first
 * @param latentScale what latents are divided by before they are decoded
 */
public record DecoderGraph(
    @Doc("The ONNX file") LocalFile file,
    @Default("latent_sample") @Doc("Name of the input") String input,
    @Default("sample") @Doc("Name of the output") String output,
    @Default("0.18215")
        @Range(min = 0, openMin = true)
        @Doc("What latents are divided by before they are decoded")
        double latentScale)
    implements Serializable {}
