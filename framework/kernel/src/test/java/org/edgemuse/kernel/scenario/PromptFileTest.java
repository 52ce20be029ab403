package org.edgemuse.kernel.scenario;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.edgemuse.kernel.api.plugin.Attachment;
import org.junit.jupiter.api.Test;

class PromptFileTest {
  private static Attachment file(String text) {
    return new Attachment("prompts.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  private static double[] sizesMB(Attachment file) {
    return PromptFile.sizesMB(PromptFile.lines(file));
  }

  private static String refusal(Attachment file) {
    return assertThrows(IllegalArgumentException.class, () -> PromptFile.lines(file)).getMessage();
  }

  @Test
  void aPromptsDataAreTheBytesOfItsLineWhateverEndsIt() {
    // A small e with an accent takes two bytes, the sign of the euro three.
    double[] sizes = {5e-6, 5e-6, 3e-6};
    assertArrayEquals(sizes, sizesMB(file("a fox\ncaf\u00e9\n\u20ac")));
    assertArrayEquals(sizes, sizesMB(file("a fox\r\ncaf\u00e9\r\n\u20ac\r\n")));
  }

  @Test
  void linesWithoutTextAndTheMarkOfAnEditorAreNoPrompts() {
    assertArrayEquals(new double[] {2e-6, 1e-6}, sizesMB(file("\uFEFFab\n\n  \nc\n\n")));
  }

  @Test
  void aPromptIsItsLineAsItStandsThere() {
    assertEquals(
        List.of("red ring", " blue  star "),
        PromptFile.lines(file("red ring\r\n\n blue  star \n")));
  }

  @Test
  void aFileWithoutPromptsOrOfAnotherCodingIsRefused() {
    assertEquals("'prompts.txt' has no line with a prompt", refusal(file("")));
    assertEquals("'prompts.txt' has no line with a prompt", refusal(file(" \n\n")));
    assertEquals(
        "'prompts.txt' is not UTF-8",
        refusal(new Attachment("prompts.txt", new byte[] {'a', (byte) 0xe9})));
  }
}
