package org.edgemuse.inference.decoding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.edgemuse.inference.TextModel;
import org.edgemuse.inference.descriptor.DecoderGraph;
import org.edgemuse.inference.picture.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphDecoderTest {
  private static final List<Integer> LATENT = List.of(4, 4, 4);

  private static GraphDecoder open(DecoderGraph graph, List<Integer> shape) {
    return new GraphDecoder(graph, shape, TextModel.CPU, line -> {});
  }

  @ParameterizedTest
  @CsvSource({"'', 1e-5", ".fp16, 0.01"})
  void picturesAreThoseOfPyTorch(String precision, float tolerance) {
    float[] latents = TextModel.references().get("latents").values();
    float[] expected = TextModel.references().get("sample").values();
    DecoderGraph graph = TextModel.decoder(precision);
    try (GraphDecoder decoder = open(graph, LATENT)) {
      for (int i = 0; i < 3; i++) {
        float[] latent = Arrays.copyOfRange(latents, i * 64, (i + 1) * 64);
        for (int k = 0; k < latent.length; k++) {
          // What was decoded there was not scaled.
          latent[k] *= 0.18215f;
        }
        Picture picture = decoder.decode(latent);
        assertArrayEquals(
            Arrays.copyOfRange(expected, i * 192, (i + 1) * 192), picture.pixels(), tolerance);
      }
    }
  }

  @Test
  void aGraphThatDoesNotFitIsRefused() {
    assertRefused(
        "has shape [any, 4, 4, 4], but [any, 4, 8, 8] is needed",
        TextModel.decoder(""),
        List.of(4, 8, 8));
    assertRefused(
        "must have the shape [pictures, 1 or 3, height, width], not [1, 77, 4]",
        new DecoderGraph(TextModel.file("text_encoder.onnx"), "input_ids", "last_hidden_state", 1),
        List.of(77));
    assertRefused(
        "input 'latent'",
        new DecoderGraph(TextModel.file("vae_decoder.onnx"), "latent", "sample", 1),
        LATENT);
  }

  private static void assertRefused(String message, DecoderGraph graph, List<Integer> shape) {
    Exception e = assertThrows(IllegalArgumentException.class, () -> open(graph, shape));
    assertTrue(e.getMessage().contains(message), e.getMessage());
  }
}
