package org.edgemuse.ladts.policy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.ladts.diffusion.DiffusionNetwork;
import org.edgemuse.ladts.diffusion.DiffusionOptions;
import org.edgemuse.ladts.diffusion.OutputActivation;
import org.edgemuse.ladts.nn.PlainNetwork;
import org.edgemuse.ladts.random.BitStream;
import org.junit.jupiter.api.Test;

class PolicyFileTest {
  private static final PolicyHeader PAIR =
      new PolicyHeader("dqn-ts", 2, 3, Map.of("network", "plain"));
  private static final List<float[]> WEIGHTS =
      List.of(new float[] {1, -2.5f, 0x1p-149f}, new float[] {0, 3, Float.MAX_VALUE});

  private static byte[] written(PolicyHeader header, List<float[]> weights) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PolicyFile.write(out, header, weights);
    return out.toByteArray();
  }

  private static String refusal(byte[] file, PolicyHeader expected) {
    return assertThrows(PolicyFileException.class, () -> PolicyFile.read(file, expected))
        .getMessage();
  }

  private static byte[] edited(String from, String to) throws IOException {
    String text = new String(written(PAIR, WEIGHTS), StandardCharsets.ISO_8859_1);
    assertTrue(text.contains(from), text);
    return text.replaceFirst(from, to).getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void theFormatIsTheOneDescribedByteByByte() throws IOException {
    ByteBuffer floats = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
    floats.putInt(Float.floatToIntBits(1)).putInt(Float.floatToIntBits(-2));
    byte[] file =
        written(
            new PolicyHeader("x", 1, 2, Map.of("stateScale", "0.1")), List.of(new float[] {1, -2}));
    // The hash is sha256sum's of the bytes 00 00 80 3f 00 00 00 c0.
    String head =
        """
        edgemuse-policy 1
        learner: x
        agents: 1
        parameters: 2
        stateScale: 0.1
        weights: float32 little-endian
        sha256: ee4ac73c2bd27756ab82780f27c73a7bc4d3f0bb6acb37e008bc27eccd7e588b

        """;
    byte[] bytes = floats.array();
    assertArrayEquals(new byte[] {0, 0, (byte) 0x80, 0x3f, 0, 0, 0, (byte) 0xc0}, bytes);
    byte[] tail = Arrays.copyOfRange(file, file.length - 8, file.length);
    assertArrayEquals(bytes, tail);
    assertEquals(head, new String(file, 0, file.length - 8, StandardCharsets.UTF_8));
  }

  @Test
  void whatWasWrittenIsReadBackToTheBit() throws IOException {
    List<float[]> read = PolicyFile.read(written(PAIR, WEIGHTS), PAIR);
    assertEquals(2, read.size());
    assertArrayEquals(WEIGHTS.get(0), read.get(0));
    assertArrayEquals(WEIGHTS.get(1), read.get(1));
    assertArrayEquals(written(PAIR, WEIGHTS), written(PAIR, read));
  }

  @Test
  void headersCountTheParametersThatNetworksHave() {
    BitStream stream = BitStream.of(Draws.of(1, "test"), 0);
    assertEquals(
        new PlainNetwork(22, 64, 20, 1, stream).parameters().length,
        PolicyHeader.plain("sac-ts", 20, 22, 64, 20).parameters());
    DiffusionOptions options = DiffusionOptions.DEFAULT;
    assertEquals(
        new DiffusionNetwork(20, 22, 1, options, stream).parameters().length,
        PolicyHeader.denoising("lad-ts", 20, 22, 20, options).parameters());
  }

  @Test
  void theHeaderOfADenoisingPolicySaysAllThatItsActionsHangOn() {
    PolicyHeader header = PolicyHeader.denoising("lad-ts", 2, 4, 2, DiffusionOptions.DEFAULT);
    assertEquals(
        "{network=denoising, stateSize=4, hidden=20, actions=2, denoisingSteps=5, minVariance=0.1,"
            + " maxVariance=10, noise=root-variance, output=softmax, start=latent-action}",
        header.facts().toString());
  }

  @Test
  void allThatDiffersFromWhatIsExpectedIsNamed() throws IOException {
    DiffusionOptions five = DiffusionOptions.DEFAULT;
    PolicyHeader there = PolicyHeader.denoising("lad-ts", 2, 4, 2, five);
    float[] weights = new float[there.parameters()];
    byte[] file = written(there, List.of(weights, weights));
    assertEquals(
        "it is of another policy: denoisingSteps is 5 in the file and 3 here; output is softmax in"
            + " the file and linear here",
        refusal(
            file,
            PolicyHeader.denoising(
                "lad-ts", 2, 4, 2, five.withSteps(3).withOutput(OutputActivation.LINEAR))));
    String wide = refusal(file, PolicyHeader.denoising("lad-ts", 3, 5, 3, five));
    assertTrue(wide.contains("agents is 2 in the file and 3 here"), wide);
    assertTrue(wide.contains("actions is 2 in the file and 3 here"), wide);
    String other = refusal(file, PolicyHeader.plain("dqn-ts", 2, 4, 20, 2));
    assertTrue(other.contains("learner is lad-ts in the file and dqn-ts here"), other);
    assertTrue(other.contains("start is latent-action in the file and missing here"), other);
    String scaled = refusal(file, there.with("stateScale", "0.1"));
    assertTrue(scaled.endsWith("stateScale is missing in the file and 0.1 here"), scaled);
  }

  @Test
  void whatIsNoPolicyOrAnotherVersionsIsSaidSo() throws IOException {
    assertEquals("the file is empty", refusal(new byte[0], PAIR));
    assertEquals("it is no policy of EdgeMuse", refusal(new byte[] {1, 2, 3, '\n', '\n'}, PAIR));
    assertEquals(
        "its format has version 2, and only version 1 is read",
        refusal(edited("policy 1", "policy 2"), PAIR));
    assertEquals(
        "its weights are 'float64 little-endian', and only 'float32 little-endian' is read",
        refusal(edited("float32", "float64"), PAIR));
    assertEquals(
        "its header has a line without a name: the file is damaged",
        refusal(edited("network: ", "network"), PAIR));
  }

  @Test
  void damageIsFound() throws IOException {
    byte[] sound = written(PAIR, WEIGHTS);
    for (int length = 0; length < sound.length; length++) {
      // Wherever it is cut, it is refused by name and not by an index out of bounds.
      refusal(Arrays.copyOf(sound, length), PAIR);
    }
    assertEquals(
        "it holds 23 bytes of weights, not 24: the file was cut short",
        refusal(Arrays.copyOf(sound, sound.length - 1), PAIR));
    assertEquals(
        "it holds 25 bytes of weights, not 24: the file is damaged",
        refusal(Arrays.copyOf(sound, sound.length + 1), PAIR));
    byte[] flipped = sound.clone();
    flipped[sound.length - 9] ^= 1;
    assertEquals(
        "its weights do not have the sha256 that its header says: the file is damaged",
        refusal(flipped, PAIR));
  }

  @Test
  void weightsThatAreNoNumbersAreNeitherWrittenNorRead() throws IOException {
    List<float[]> broken = List.of(WEIGHTS.get(0), new float[] {0, Float.NaN, 1});
    assertEquals(
        "parameter 1 of agent 1 is NaN",
        assertThrows(IllegalArgumentException.class, () -> written(PAIR, broken)).getMessage());
    // The hash is sha256sum's of the bytes 00 00 80 7f, an infinity.
    String infinite =
        """
        edgemuse-policy 1
        learner: x
        agents: 1
        parameters: 1
        weights: float32 little-endian
        sha256: d7173dd8a9e81deded3f2e4719ef149effbd21afd81da9d10ed50b5dff69a708

        \0\0\200\177""";
    assertEquals(
        "parameter 0 of agent 0 is Infinity",
        refusal(
            infinite.getBytes(StandardCharsets.ISO_8859_1), new PolicyHeader("x", 1, 1, Map.of())));
  }

  @Test
  void weightsOfAnotherShapeThanTheHeaderSaysAreNotWritten() {
    assertEquals(
        "There are weights of 1 agents, not 2",
        assertThrows(
                IllegalArgumentException.class, () -> written(PAIR, List.of(new float[] {1, 2, 3})))
            .getMessage());
    assertEquals(
        "Agent 1 has 1 parameters, not 3",
        assertThrows(
                IllegalArgumentException.class,
                () -> written(PAIR, List.of(new float[3], new float[1])))
            .getMessage());
  }

  @Test
  void factsThatCouldNotBeReadBackAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> PAIR.with("a: b", "1"));
    assertThrows(IllegalArgumentException.class, () -> PAIR.with("sha256", "1"));
    assertThrows(IllegalArgumentException.class, () -> PAIR.with("note", "two\nlines"));
    assertThrows(IllegalArgumentException.class, () -> PAIR.with("note", ""));
  }

  @Test
  void latentActionsStandBehindTheWeights() throws IOException {
    PolicyHeader header = new PolicyHeader("lad-ts", 1, 1, Map.of("actions", "2"));
    LatentAction latent = new LatentAction(0, 3, 258, new float[] {1, -2});
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PolicyFile.write(out, header, List.of(new float[] {-2}), List.of(latent));
    byte[] file = out.toByteArray();
    assertTrue(new String(file, StandardCharsets.ISO_8859_1).contains("\nlatents: 1\nsha256: "));
    assertEquals(
        "000000c0" + "00000000" + "03000000" + "02010000" + "0000803f" + "000000c0",
        HexFormat.of().formatHex(file, file.length - 24, file.length));
    assertArrayEquals(new float[] {-2}, PolicyFile.read(file, header).get(0));
    LatentAction read = PolicyFile.readLatents(file, header).get(0);
    assertEquals(3, read.slot());
    assertEquals(258, read.taskIndex());
    assertArrayEquals(latent.values(), read.values());
    assertEquals(
        "it holds 23 bytes of weights, not 24: the file was cut short",
        refusal(Arrays.copyOf(file, file.length - 1), header));
  }
}
