package org.edgemuse.inference.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.edgemuse.inference.descriptor.DenoiserGraph;
import org.edgemuse.inference.descriptor.Descriptor;
import org.edgemuse.inference.generation.Generator;
import org.edgemuse.inference.generation.TinyModel;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphTest {
  private static final Device CPU = new Device(DeviceKind.CPU, 1);

  @TempDir private Path folder;

  private static Path graph() {
    return TinyModel.file("denoiser.onnx");
  }

  private static String refusal(Path file, DenoiserGraph.Inputs inputs, String output, Device on) {
    DenoiserGraph named = new DenoiserGraph(new LocalFile("denoiser.onnx", file), inputs, output);
    Descriptor descriptor = TinyModel.descriptor(named, Descriptor.DDIM, 3);
    return assertThrows(
            IllegalArgumentException.class, () -> Generator.open(descriptor, on, line -> {}))
        .getMessage();
  }

  private static void assertStarts(String start, String message) {
    assertTrue(message.startsWith(start), message);
  }

  @Test
  void aFileThatWasCutShortIsRefused() throws IOException {
    byte[] whole = Files.readAllBytes(graph());
    for (int length : new int[] {0, 7, whole.length / 2, whole.length - 40}) {
      Path cut = Files.write(folder.resolve("cut.onnx"), Arrays.copyOf(whole, length));
      assertStarts(
          "denoiser.onnx is no complete ONNX graph (", refusal(cut, TinyModel.INPUTS, "eps", CPU));
    }
  }

  @Test
  void aFileThatWentAwayIsRefused() {
    assertStarts(
        "denoiser.onnx cannot be read (",
        refusal(folder.resolve("gone.onnx"), TinyModel.INPUTS, "eps", CPU));
  }

  @Test
  void anUnknownNameIsRefusedWithTheNearest() {
    DenoiserGraph.Inputs inputs = new DenoiserGraph.Inputs("x_t", "t", "clas");
    assertEquals(
        "denoiser.inputs.condition: denoiser.onnx: Unknown input 'clas'. Did you mean 'class'? Known: x_t, t, class",
        refusal(graph(), inputs, "eps", CPU));
    assertEquals(
        "denoiser.output: denoiser.onnx: Unknown output 'epss'. Did you mean 'eps'? Known: eps",
        refusal(graph(), TinyModel.INPUTS, "epss", CPU));
  }

  @Test
  void anInputOfAnotherRankIsRefused() {
    DenoiserGraph.Inputs swapped = new DenoiserGraph.Inputs("t", "x_t", "class");
    assertEquals(
        "denoiser.inputs.sample: denoiser.onnx: input 't' has rank 1, [any], but rank 4 is needed, [any, 3, 8, 8]",
        refusal(graph(), swapped, "eps", CPU));
  }

  @Test
  void anInputThatNothingFeedsIsRefused() {
    DenoiserGraph.Inputs twice = new DenoiserGraph.Inputs("x_t", "t", "t");
    assertEquals(
        "denoiser.inputs: denoiser.onnx: input 'class' would get no value; values are known for x_t, t, t",
        refusal(graph(), twice, "eps", CPU));
  }

  @Test
  void aGpuThatIsNotThereIsAnErrorIfAskedForAndALineIfNot() {
    LocalFile file = new LocalFile("denoiser.onnx", graph());
    List<String> lines = new ArrayList<>();
    Graph found = Graph.open(file, new Device(DeviceKind.AUTO, 1), lines::add);
    if (found.deviceName().equals("cuda")) {
      assertEquals(List.of(), lines);
      return;
    }
    assertEquals(1, lines.size());
    assertStarts("device auto: the CPU is used, since no GPU can be (", lines.get(0));
    assertEquals(-1, lines.get(0).indexOf('\n'));
    assertStarts(
        "device cuda: no GPU can evaluate denoiser.onnx (",
        refusal(graph(), TinyModel.INPUTS, "eps", new Device(DeviceKind.CUDA, 1)));
  }

  @Test
  void aFileIsLoadedOnceForADeviceAndAgainWhenItChanges() throws IOException {
    Path copy = Files.copy(graph(), folder.resolve("copy.onnx"));
    SharedSession first = SharedSession.of(copy, "copy.onnx", CPU);
    assertSame(first, SharedSession.of(copy, "copy.onnx", CPU));
    SharedSession threads = SharedSession.of(copy, "copy.onnx", new Device(DeviceKind.CPU, 2));
    assertTrue(first != threads);
    Files.setLastModifiedTime(copy, FileTime.fromMillis(System.currentTimeMillis() + 60_000));
    assertTrue(first != SharedSession.of(copy, "copy.onnx", CPU));
  }
}
