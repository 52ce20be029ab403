package org.edgemuse.inference.condition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.edgemuse.inference.TextModel;
import org.edgemuse.inference.descriptor.ConditionChoice;
import org.edgemuse.inference.descriptor.EmbeddingOptions;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddingConditionTest {
  @TempDir Path folder;

  private static Condition open(EmbeddingOptions options, boolean guided) {
    return Condition.open(
        new ConditionChoice(null, null, options), guided, TextModel.CPU, line -> {});
  }

  @Test
  void onlyNamedEmbeddingsAreUnderstood() {
    try (Condition condition = open(TextModel.embedding(), true)) {
      assertArrayEquals(new long[] {77, 4}, condition.rowShape());
      condition.check("red ring");
      Exception e =
          assertThrows(IllegalArgumentException.class, () -> condition.check("red rings"));
      assertEquals(
          "Unknown prompt 'red rings'. Did you mean 'red ring'? Known: red ring, blue star",
          e.getMessage());
    }
  }

  @Test
  void embeddingsOfDifferentShapesAreRefused() throws IOException {
    EmbeddingOptions options =
        file(
            "{'a':{'dtype':'F16','shape':[2],'data_offsets':[0,4]},"
                + "'b':{'dtype':'F16','shape':[1,2],'data_offsets':[0,4]}}");
    Exception e = assertThrows(IllegalArgumentException.class, () -> open(options, false));
    assertEquals("e.safetensors: 'b' has shape [1, 2], but 'a' has [2]", e.getMessage());
  }

  @Test
  void guidanceNeedsAnEmbeddingOfNoPrompt() throws IOException {
    EmbeddingOptions options = file("{'a':{'dtype':'F16','shape':[2],'data_offsets':[0,4]}}");
    open(options, false).close();
    Exception e = assertThrows(IllegalArgumentException.class, () -> open(options, true));
    assertEquals(
        "guidance needs an embedding of no prompt, named \"\", in e.safetensors", e.getMessage());
  }

  @Test
  void aFileWithNothingInItIsRefused() throws IOException {
    EmbeddingOptions options = file("{}");
    Exception e = assertThrows(IllegalArgumentException.class, () -> open(options, false));
    assertEquals("e.safetensors holds no embeddings", e.getMessage());
  }

  private EmbeddingOptions file(String header) throws IOException {
    byte[] text = header.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    ByteBuffer all = ByteBuffer.allocate(8 + text.length + 4).order(ByteOrder.LITTLE_ENDIAN);
    Path path = folder.resolve("e.safetensors");
    Files.write(path, all.putLong(text.length).put(text).array());
    return new EmbeddingOptions(new LocalFile("e.safetensors", path));
  }
}
