package org.edgemuse.inference.descriptor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.edgemuse.inference.TextModel;
import org.edgemuse.kernel.api.plugin.Attachment;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.edgemuse.kernel.config.AttachmentReader;
import org.edgemuse.kernel.config.Binder;
import org.edgemuse.kernel.config.ColumnReader;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.testkit.Worlds;
import org.junit.jupiter.api.Test;

class TextDescriptorTest {
  private static final String WRITTEN =
      """
      {name: tiny, denoiser: {file: unet.onnx}, decoder: {file: vae_decoder.onnx}, shape: [4, 4, 4], \
      condition: {text: {encoder: {file: text_encoder.onnx}, vocabulary: vocab.json, \
      merges: merges.txt}}, schedule: {scaledLinear: {}}, sampler: dpm-solver++, guidance: 3, \
      warmUp: 0}\
      """;

  /** Finds the files of the model of the tests. */
  private static final AttachmentReader FILES =
      new AttachmentReader() {
        @Override
        public Attachment read(Where from, String file) throws IOException {
          throw new IOException("a descriptor's files are not read when it is bound");
        }

        @Override
        public LocalFile find(Where from, String file) {
          return TextModel.file(file);
        }
      };

  private static Descriptor bind(String written) {
    return new Binder(Worlds.plugins(), ColumnReader.NONE, FILES)
        .bind(Nodes.parse(Where.NOWHERE, written), Descriptor.class);
  }

  @Test
  void namesNotGivenAreThoseOfOptimum() {
    ConditionChoice text = new ConditionChoice(null, TextModel.text(""), null);
    assertEquals(TextModel.descriptor(text, "", Descriptor.DPM_SOLVER), bind(WRITTEN));
  }

  @Test
  void embeddingsAreAFile() {
    String written =
        WRITTEN.replaceFirst(
            "\\{text: .*merges.txt}}", "{embedding: {file: embeddings.safetensors}}");
    ConditionChoice embedding = new ConditionChoice(null, null, TextModel.embedding());
    assertEquals(TextModel.descriptor(embedding, "", Descriptor.DPM_SOLVER), bind(written));
  }

  @Test
  void whatDoesNotFitIsRefusedWhereItStands() {
    assertRefused("Did you mean 'vocabulary'?", WRITTEN.replace("vocabulary:", "vocabulry:"));
    assertRefused(
        "length (1) must be in [2, 100000]", WRITTEN.replace("merges:", "length: 1, merges:"));
    assertRefused("condition.text.padding", WRITTEN.replace("merges:", "padding: [1], merges:"));
  }

  private static void assertRefused(String message, String written) {
    Exception e = assertThrows(ConfigException.class, () -> bind(written));
    assertTrue(e.getMessage().contains(message), e.getMessage());
  }
}
