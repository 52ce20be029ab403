package org.edgemuse.inference.descriptor;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.edgemuse.kernel.api.plugin.Range;
import org.jspecify.annotations.Nullable;

/**
 * Prompts of a model that reads text as CLIP does.
 *
 * @param encoder the text encoder
 * @param vocabulary CLIP's {@code vocab.json}
 * @param merges CLIP's {@code merges.txt}
 * @param length tokens that the encoder reads, start and end included
 * @param padding the token that fills up short prompts, such as {@code !} of Stable Diffusion 2;
 *     null for the token that ends them, as CLIP and Stable Diffusion 1 have it
 */
public record TextOptions(
    @Doc("The text encoder") EncoderGraph encoder,
    @Doc("CLIP's vocab.json: numbers of tokens") LocalFile vocabulary,
    @Doc("CLIP's merges.txt: which pieces join to tokens") LocalFile merges,
    @Default("77")
        @Range(min = 2, max = 100000)
        @Doc("Tokens that the encoder reads, start and end included")
        int length,
    @Nullable @Doc("Token that fills up short prompts; without one, the token that ends them")
        String padding)
    implements Serializable {

  /**
   * A text encoder's file.
   *
   * @param file an ONNX graph
   * @param input what its input is called, [prompts, length]
   * @param output what its output is called, [prompts, length, width]
   */
  public record EncoderGraph(
      @Doc("The ONNX file") LocalFile file,
      @Default("input_ids") @Doc("Name of the input") String input,
      @Default("last_hidden_state") @Doc("Name of the output") String output)
      implements Serializable {}
}
