package org.edgemuse.inference.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.edgemuse.inference.descriptor.DenoiserGraph;
import org.edgemuse.inference.descriptor.Descriptor;
import org.edgemuse.inference.generation.TinyModel;
import org.edgemuse.inference.profile.Profile;
import org.edgemuse.inference.session.DeviceKind;
import org.edgemuse.inference.testing.Profiles;
import org.edgemuse.inference.testing.Tasks;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.metric.SlotRecord;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.world.Moment;
import org.edgemuse.kernel.api.world.Task;
import org.edgemuse.kernel.config.ConfigException;
import org.junit.jupiter.api.Test;

class OnnxTest {
  private static Onnx model(Mode mode, int sheet) {
    return model(
        TinyModel.descriptor(Descriptor.DDIM, 3), Profiles.profile(), mode, sheet, "images");
  }

  private static Onnx model(
      Descriptor descriptor, Profile profile, Mode mode, int sheet, String table) {
    OnnxOptions options =
        new OnnxOptions(descriptor, profile, mode, DeviceKind.CPU, 1, sheet, table);
    return new Onnx(options, Draws.of(1, "onnx/picture"));
  }

  @SuppressWarnings("unchecked")
  private static <T> T answering(
      Class<T> type, String first, Object one, String other, Object two) {
    return (T)
        Proxy.newProxyInstance(
            OnnxTest.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) ->
                method.getName().equals(first)
                    ? one
                    : method.getName().equals(other)
                        ? two
                        : method.getReturnType() == int.class ? (Object) 0 : null);
  }

  private static Task task(int ue, String prompt) {
    return answering(Task.class, "ue", ue, "prompt", prompt);
  }

  private static SlotRecord slot(int number, boolean measured) {
    Moment now = answering(Moment.class, "slot", number, "episode", 2);
    return answering(SlotRecord.class, "now", now, "measured", measured);
  }

  private static void admitFour(Onnx model) {
    model.admitted(7, task(0, "red ring"), 1, 3);
    model.admitted(2, task(1, "blue star"), 1, 1);
    model.admitted(5, task(2, "red ring"), 1, 3);
    model.admitted(3, task(3, "cyan plus"), 0, 2);
  }

  /** Rows of the table after a measured slot. */
  private static double[] rows(Onnx model) {
    Metric meter = model.meter();
    meter.observe(slot(4, true), new double[1]);
    return meter.tables().get(0).values();
  }

  @Test
  void inVirtualTimeABatchIsGeneratedAndTheTimesAreTheProfiles() {
    Onnx model = model(Mode.VIRTUAL, 48);
    admitFour(model);
    double[] doneS = new double[3];
    assertFalse(model.generate(1, new int[] {7, 2, 5}, 3, doneS));
    assertArrayEquals(new double[3], doneS);
    model.endSlot();
    double[] rows = rows(model);
    assertEquals(4 * 8, rows.length);
    // Episode, slot, ES, UE, task, steps, batch: the last one came in no batch.
    assertArrayEquals(new double[] {2, 4, 1, 0, 0, 3, 3}, Arrays.copyOf(rows, 7));
    assertArrayEquals(new double[] {2, 4, 0, 3, 0, 2, 1}, Arrays.copyOfRange(rows, 24, 31));
    assertTrue(model.repeatable());
  }

  @Test
  void liveABatchTellsWhenEachPictureWasDone() {
    Onnx model = model(Mode.LIVE, 48);
    admitFour(model);
    double[] doneS = new double[4];
    assertTrue(model.generate(1, new int[] {7, 2, 5}, 3, doneS));
    assertTrue(0 < doneS[1] && doneS[1] < doneS[0] && doneS[0] <= doneS[2]);
    assertEquals(0, doneS[3]);
    assertFalse(model.repeatable());
  }

  @Test
  void whatIsMadeHangsOnUeSlotAndTaskAndRepeats() {
    Onnx first = model(Mode.VIRTUAL, 48);
    Onnx second = model(Mode.VIRTUAL, 48);
    for (Onnx model : List.of(first, second)) {
      admitFour(model);
      model.endSlot();
    }
    assertArrayEquals(rows(first), rows(second));
    admitFour(first);
    first.endSlot();
    double[] both = rows(first);
    assertTrue(both[7] != both[2 * 8 + 7], "two UEs with one prompt got one picture");
    assertTrue(both[7] != both[4 * 8 + 7], "two slots got one picture");
  }

  @Test
  void slotsThatDoNotCountLeaveNoTrace() {
    Onnx model = model(Mode.VIRTUAL, 48);
    admitFour(model);
    model.endSlot();
    double[] values = new double[1];
    model.meter().observe(slot(0, false), values);
    assertEquals(4, values[0]);
    assertEquals(0, model.meter().tables().get(0).rows());
    assertEquals(0, model.sheetPng().length);
  }

  @Test
  void aSheetHoldsTheFirstPictures() throws IOException {
    int[] widths = new int[2];
    for (int i = 0; i < 2; i++) {
      Onnx model = model(Mode.VIRTUAL, i == 0 ? 1 : 3);
      admitFour(model);
      model.endSlot();
      model.meter().observe(slot(0, true), new double[1]);
      widths[i] = ImageIO.read(new ByteArrayInputStream(model.sheetPng())).getWidth();
    }
    // Pictures of 8 x 8 are shown 16 times as large, with 8 pixels between them.
    assertArrayEquals(new int[] {8 + 136, 8 + 3 * 136}, widths);
  }

  @Test
  void aRestoredModelGoesOn() throws Exception {
    Onnx original = model(Mode.VIRTUAL, 48);
    admitFour(original);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(original);
    }
    Onnx restored;
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      restored = (Onnx) in.readObject();
    }
    original.endSlot();
    restored.endSlot();
    assertArrayEquals(rows(original), rows(restored));
  }

  @Test
  void aModelThatCannotBeLoadedIsMadeAndRefusesItsPrompts() {
    LocalFile missing = new LocalFile("none.onnx", TinyModel.file("denoiser.onnx").resolve("no"));
    Descriptor descriptor =
        TinyModel.descriptor(
            new DenoiserGraph(missing, TinyModel.INPUTS, "eps"), Descriptor.DDIM, 3);
    Onnx model = model(descriptor, Profiles.profile(), Mode.VIRTUAL, 48, "images");
    String told =
        assertThrows(
                IllegalArgumentException.class, () -> model.requirePrompts(List.of("red ring")))
            .getMessage();
    assertTrue(told.contains("none.onnx"), told);
  }

  @Test
  void stepsThatTheScheduleHasNoTimesForAreNoSteps() {
    // Errors are 1 / steps^.301: .2 takes 210 steps, .1 takes 2099 of a schedule of 1000.
    Profile slow = Profiles.withErrors(List.of(1, 10), List.of(1., .5));
    Onnx model = model(TinyModel.descriptor(Descriptor.DDIM, 3), slow, Mode.VIRTUAL, 48, "images");
    assertEquals(210, model.minSteps(Tasks.task(0, 0, .2), 0));
    String told =
        assertThrows(IllegalStateException.class, () -> model.minSteps(Tasks.task(3, 0, .1), 1))
            .getMessage();
    assertEquals(
        "ES 1 cannot reach error limit (0.1) of UE 3 within 1000 steps, the times of its schedule",
        told);
  }

  @Test
  void theTableAndItsColumnHaveTheNameThatIsGiven() {
    Onnx model =
        model(
            TinyModel.descriptor(Descriptor.DDIM, 3),
            Profiles.profile(),
            Mode.VIRTUAL,
            48,
            "ring-pictures");
    assertEquals(List.of("generated_ring_pictures"), model.meter().columns());
    assertEquals("ring-pictures", model.meter().tables().get(0).name());
    String told =
        assertThrows(
                ConfigException.class,
                () ->
                    model(
                        TinyModel.descriptor(Descriptor.DDIM, 3),
                        Profiles.profile(),
                        Mode.VIRTUAL,
                        48,
                        "My pictures"))
            .getMessage();
    assertEquals("table: table ('My pictures') must be lower-case words joined by hyphens", told);
  }

  @Test
  void promptsThatCannotBeGeneratedAreRefusedBeforeTheRun() {
    Onnx model = model(Mode.VIRTUAL, 48);
    model.requirePrompts(List.of("red ring", "blue moon"));
    String unknown =
        assertThrows(
                IllegalArgumentException.class,
                () -> model.requirePrompts(List.of("red ring", "blue mon")))
            .getMessage();
    assertTrue(
        unknown.startsWith(
            "userEquipments.prompts, prompt 2: "
                + "Unknown prompt 'blue mon'. Did you mean 'blue moon'?"),
        unknown);
    String none =
        assertThrows(IllegalArgumentException.class, () -> model.requirePrompts(List.of()))
            .getMessage();
    assertEquals("'onnx' generates what prompts ask for, so it needs userEquipments.prompts", none);
  }
}
