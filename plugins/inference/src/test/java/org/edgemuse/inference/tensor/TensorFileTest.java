package org.edgemuse.inference.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TensorFileTest {
  @TempDir Path folder;

  @Test
  void floatsAndHalvesAreReadInTheOrderOfTheHeader() throws IOException {
    String header =
        "{'__metadata__':{'by':'hand'},"
            + "'red ring':{'dtype':'F32','shape':[2,1],'data_offsets':[0,8]},"
            + "'':{'dtype':'F16','shape':[3],'data_offsets':[8,14]}}";
    ByteBuffer body = ByteBuffer.allocate(14).order(ByteOrder.LITTLE_ENDIAN);
    body.putFloat(0.1f).putFloat(-3e20f);
    body.putShort((short) 0x3C00).putShort((short) 0xC000).putShort((short) 0x0001);

    Map<String, Tensor> tensors = TensorFile.read(file(header, body.array()));

    assertEquals(List.of("red ring", ""), List.copyOf(tensors.keySet()));
    assertArrayEquals(new long[] {2, 1}, tensors.get("red ring").shape());
    assertArrayEquals(new float[] {0.1f, -3e20f}, tensors.get("red ring").values());
    // 1, -2 and the smallest number of half precision, 2^-24.
    assertArrayEquals(new float[] {1, -2, 0x1p-24f}, tensors.get("").values());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {'a':{'dtype':'I64','shape':[1],'data_offsets':[0,8]}} | tensor 'a': type 'I64' is not read; F32, F16 are
          {'a':{'dtype':'F32','shape':[3],'data_offsets':[0,12]}} | tensor 'a': bytes 0 to 12 of 8 for 3 of F32
          {'a':{'dtype':'F32','shape':[2],'data_offsets':[4,8]}} | tensor 'a': bytes 4 to 8 of 8 for 2 of F32
          {'a':{'dtype':'F32','shape':[-2],'data_offsets':[8,0]}} | tensor 'a': bytes 8 to 0 of 8 for -2 of F32
          {'a':{'dtype':'F32','shape':[2]}} | tensor 'a': bytes -1 to -1 of 8 for 2 of F32
          {'a':{'dtype' | not a safetensors file
          """)
  void aFileThatContradictsItselfIsRefused(String header, String message) throws IOException {
    Path file = file(header, new byte[8]);
    Exception e = assertThrows(IllegalArgumentException.class, () -> TensorFile.read(file));
    assertTrue(e.getMessage().contains(message), e.getMessage());
  }

  @Test
  void aFileThatEndsWithinItsHeaderIsRefused() throws IOException {
    for (byte[] bytes : List.of(new byte[7], new byte[] {9, 0, 0, 0, 0, 0, 0, 0, '{', '}'})) {
      Path file = Files.write(folder.resolve("short"), bytes);
      assertThrows(IllegalArgumentException.class, () -> TensorFile.read(file));
    }
  }

  private Path file(String header, byte[] body) throws IOException {
    byte[] text = header.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    ByteBuffer all = ByteBuffer.allocate(8 + text.length + body.length);
    all.order(ByteOrder.LITTLE_ENDIAN).putLong(text.length).put(text).put(body);
    return Files.write(folder.resolve("x.safetensors"), all.array());
  }
}
