package org.edgemuse.inference.condition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.edgemuse.inference.TextModel;
import org.edgemuse.inference.descriptor.ConditionChoice;
import org.edgemuse.inference.descriptor.TextOptions;
import org.edgemuse.inference.session.Graph;
import org.edgemuse.inference.session.NativeArray;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextConditionTest {
  private final List<String> log = new ArrayList<>();

  @TempDir Path folder;

  private Condition open(TextOptions options) {
    return Condition.open(new ConditionChoice(null, options, null), true, TextModel.CPU, log::add);
  }

  private static NativeArray rows(int count) {
    Graph denoiser = Graph.open(TextModel.file("unet.onnx"), TextModel.CPU, line -> {});
    return new NativeArray(denoiser.input("condition", "encoder_hidden_states"), count, 77, 4);
  }

  @ParameterizedTest
  @CsvSource({"'', 1e-6", ".fp16, 0.01"})
  void statesAreThoseOfPyTorch(String precision, float tolerance) {
    float[] expected = TextModel.references().get("last_hidden_state").values();
    int size = 77 * 4;
    try (Condition condition = open(TextModel.text(precision));
        NativeArray into = rows(3)) {
      assertArrayEquals(new long[] {77, 4}, condition.rowShape());
      // Twice, since the second time it need not encode.
      for (int turn = 0; turn < 2; turn++) {
        condition.putNone(into, 0);
        condition.put("red ring", into, 1);
        condition.put("blue star", into, 2);
        float[] row = new float[size];
        for (int i = 0; i < 3; i++) {
          into.get(i, row);
          assertArrayEquals(Arrays.copyOfRange(expected, i * size, (i + 1) * size), row, tolerance);
        }
      }
    }
    assertEquals(List.of(), log);
  }

  @Test
  void manyPromptsAreStillEncodedRightly() {
    try (Condition condition = open(TextModel.text(""));
        NativeArray into = rows(1)) {
      float[] first = new float[77 * 4];
      condition.put("red ring", into, 0);
      into.get(0, first);
      for (int i = 0; i < 200; i++) {
        condition.put("picture " + i, into, 0);
      }
      float[] again = new float[77 * 4];
      condition.put("red ring", into, 0);
      into.get(0, again);
      assertArrayEquals(first, again);
    }
  }

  @Test
  void aPromptThatIsCutIsTold() {
    try (Condition condition = open(TextModel.text(""));
        NativeArray into = rows(1)) {
      condition.put("red ".repeat(75), into, 0);
      assertEquals(List.of(), log);
      condition.put("red ".repeat(76), into, 0);
      assertEquals(1, log.size());
      assertTrue(
          log.get(0).endsWith("has 76 tokens, and the model reads the first 75 of them"),
          log.get(0));
    }
  }

  @Test
  void anEncoderThatDoesNotFitIsRefused() throws IOException {
    TextOptions fit = TextModel.text("");
    TextOptions.EncoderGraph graph = fit.encoder();
    assertRefused(
        "input 'input_id'",
        with(fit, new TextOptions.EncoderGraph(graph.file(), "input_id", graph.output()), 77));
    assertRefused(
        "output 'hidden'",
        with(fit, new TextOptions.EncoderGraph(graph.file(), graph.input(), "hidden"), 77));
    assertRefused(
        "must have the shape [prompts, tokens, width]",
        with(fit, new TextOptions.EncoderGraph(graph.file(), graph.input(), "pooler_output"), 77));
    assertRefused(
        "input 'input_ids' has shape [any, 77], but [any, 60] is needed", with(fit, graph, 60));

    // A vocabulary with a thousand tokens more than the encoder has.
    String larger =
        Files.readString(fit.vocabulary().path())
            .replace("\"<|startoftext|>\":563", "\"<|startoftext|>\":1563");
    LocalFile other =
        new LocalFile("larger.json", Files.writeString(folder.resolve("larger.json"), larger));
    assertRefused(
        "text_encoder.onnx does not encode tokens of larger.json",
        new TextOptions(graph, other, fit.merges(), 77, null));
  }

  private static TextOptions with(TextOptions from, TextOptions.EncoderGraph graph, int length) {
    return new TextOptions(graph, from.vocabulary(), from.merges(), length, null);
  }

  private void assertRefused(String message, TextOptions options) {
    Exception e = assertThrows(IllegalArgumentException.class, () -> open(options));
    assertTrue(e.getMessage().contains(message), e.getMessage());
  }
}
