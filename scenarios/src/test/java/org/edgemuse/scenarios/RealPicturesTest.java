package org.edgemuse.scenarios;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import javax.imageio.ImageIO;
import org.edgemuse.cli.EdgeMuse;
import org.edgemuse.experiment.csv.CsvRow;
import org.edgemuse.experiment.csv.CsvTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs in which the model of shapes generates, and what is said where it cannot. */
class RealPicturesTest {
  private static final Path INFERENCE = Command.ROOT.resolve("scenarios/inference");
  private static final String ONNX = "edgeServers.model.onnx.";

  private static final String ONNX_LINE =
      "model: {onnx: {descriptor: model.yaml, profile: profile.yaml, device: cpu}}";

  private static final String WORLD =
      """
      slots: 4
      slotSeconds: 1
      accessPoints: {count: 2, bandwidthMHz: 20}
      edgeServers:
        count: 2
        capacityTflops: 0.0485
        %s
      userEquipments:
        count: 6
        demand: {bernoulli: {probability: 0.8}}
        prompts: prompts.txt
        resultMB: 0.003
        errorLimit: {uniform: [0.05, 0.2]}
      sharing: {server: batched}
      scheduler: random
      metrics: [delay]
      """
          .formatted(ONNX_LINE);

  private static final String PROFILE =
      """
      {model: shapes, device: a CPU, threads: 1, sampler: ddim, guidance: 3, tflopPerStep: 9.7e-5, \
      tflops: 0.0485, time: {batch: [1, 8], ms: [2, 15]}, \
      quality: {steps: [1, 2, 5, 10, 20], error: [.222, .157, .097, .055, .030]}}\
      """;

  @TempDir private Path folder;
  private Path scenario;

  @BeforeEach
  void writeScenario() throws IOException {
    for (String name : new String[] {"model.yaml", "denoiser.onnx"}) {
      Files.copy(INFERENCE.resolve("shapes").resolve(name), folder.resolve(name));
    }
    Files.copy(INFERENCE.resolve("prompts.txt"), folder.resolve("prompts.txt"));
    Files.writeString(folder.resolve("profile.yaml"), PROFILE);
    scenario = Files.writeString(folder.resolve("world.yaml"), WORLD);
  }

  /** What a command says that must end with exit code 2. */
  private static String refusal(Object... args) {
    StringWriter told = new StringWriter();
    PrintWriter out = new PrintWriter(told, true);
    String[] words = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
    assertEquals(2, EdgeMuse.execute(out, out, words), told::toString);
    return told.toString();
  }

  private void change(String file, String from, String to) throws IOException {
    String text = Files.readString(folder.resolve(file));
    assertTrue(text.contains(from), from);
    Files.writeString(folder.resolve(file), text.replace(from, to));
  }

  @Test
  void picturesRepeatAndEachHasItsRow() throws IOException {
    byte[][] tables = new byte[2][];
    for (int i = 0; i < 2; i++) {
      Path results = folder.resolve("results" + i);
      Command.run("sweep", scenario, "--out", results);
      tables[i] = Files.readAllBytes(results.resolve("images.csv"));
      assertTrue(
          Files.readString(results.resolve("manifest.json")).contains("\"repeatable\" : true"));
    }
    assertArrayEquals(tables[0], tables[1]);
    CsvTable images = CsvTable.read(folder.resolve("results0/images.csv"));
    CsvTable runs = CsvTable.read(folder.resolve("results0/runs.csv"));
    double each = runs.number(runs.rows().get(0), "generated_images");
    assertEquals(4 * each, images.rows().size());
  }

  @Test
  void aRunShowsWhatItGenerated() throws IOException {
    Path sheet = folder.resolve("sheet.png");
    Command.run("run", scenario, "--save-sheet", sheet, "--set", ONNX + "sheet=3");
    assertEquals(8 + 3 * 136, ImageIO.read(sheet.toFile()).getWidth());
  }

  @Test
  void aRunGoesOnFromACheckpointWithThePicturesThatItHas() throws IOException {
    Path whole = folder.resolve("whole.png");
    Path checkpoint = folder.resolve("run.checkpoint");
    Path resumed = folder.resolve("resumed.png");
    Command.run("run", scenario, "--save-sheet", whole);
    Command.run("run", scenario, "--checkpoint", checkpoint, "--checkpoint-at", "2");
    Command.run("run", "--from", checkpoint, "--save-sheet", resumed);
    assertArrayEquals(Files.readAllBytes(whole), Files.readAllBytes(resumed));
  }

  @Test
  void aHostedModelGeneratesToo() throws IOException {
    change(
        "world.yaml",
        ONNX_LINE,
        """
        model:
            hosted:
              memoryGB: 0.1
              models:
                shapes:
                  model: {onnx: {descriptor: model.yaml, profile: profile.yaml, device: cpu, sheet: 4}}
                  memoryGB: 0.06
                  loadS: 0.5
                numbers: {model: {calibrated: profile.yaml}, memoryGB: 0.06, loadS: 0.5}
              wanted: {list: [%s], by: taskIndex}
        """
            .formatted(String.join(", ", Collections.nCopies(4, "0, 1"))));
    Path results = folder.resolve("results");
    Command.run("sweep", scenario, "--out", results);
    CsvTable runs = CsvTable.read(results.resolve("runs.csv"));
    CsvTable images = CsvTable.read(results.resolve("images.csv"));
    double each = runs.number(runs.rows().get(0), "generated_images");
    assertEquals(4 * each, images.rows().size());
    assertTrue(runs.number(runs.rows().get(0), "cold_loads") > 0);
    // Tasks of even numbers want pictures; those between them are numbers only.
    assertFalse(images.rows().isEmpty());
    images.rows().forEach(row -> assertEquals(0, images.number(row, "task") % 2));
    Path sheet = folder.resolve("sheet.png");
    Command.run("run", scenario, "--save-sheet", sheet);
    assertEquals(8 + 4 * 136, ImageIO.read(sheet.toFile()).getWidth());
  }

  /** Two models that generate, in one memory, with these keys of the second. */
  private void hostTwo(String ofSecond) throws IOException {
    change(
        "world.yaml",
        ONNX_LINE,
        """
        model:
            hosted:
              memoryGB: 0.1
              models:
                first:
                  model: {onnx: {descriptor: model.yaml, profile: profile.yaml, device: cpu}}
                  memoryGB: 0.04
                second:
                  model: {onnx: {descriptor: model.yaml, profile: profile.yaml, device: cpu%s}}
                  memoryGB: 0.04
              wanted: {list: [%s], by: taskIndex}
        """
            .formatted(ofSecond, String.join(", ", Collections.nCopies(4, "0, 1"))));
  }

  @Test
  void twoHostedModelsThatGenerateWriteATableEach() throws IOException {
    hostTwo(", table: more-images");
    Path results = folder.resolve("results");
    Command.run("sweep", scenario, "--out", results);
    CsvTable runs = CsvTable.read(results.resolve("runs.csv"));
    CsvTable first = CsvTable.read(results.resolve("images.csv"));
    CsvTable second = CsvTable.read(results.resolve("more-images.csv"));
    CsvRow run = runs.rows().get(0);
    assertEquals(4 * runs.number(run, "generated_images"), first.rows().size());
    assertEquals(4 * runs.number(run, "generated_more_images"), second.rows().size());
    assertFalse(first.rows().isEmpty());
    assertFalse(second.rows().isEmpty());
    first.rows().forEach(row -> assertEquals(0, first.number(row, "task") % 2));
    second.rows().forEach(row -> assertEquals(1, second.number(row, "task") % 2));
  }

  @Test
  void twoHostedModelsOfOneTableAreRefused() throws IOException {
    hostTwo("");
    String told = refusal("run", scenario);
    assertTrue(told.contains("two of them write the table 'images'"), told);
  }

  @Test
  void aLiveRunIsMarkedAsNotRepeatable() throws IOException {
    Path results = folder.resolve("results");
    Command.run("sweep", scenario, "--out", results, "--set", ONNX + "mode=live");
    String manifest = Files.readString(results.resolve("manifest.json"));
    assertTrue(manifest.contains("\"repeatable\" : false"), manifest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          condition: class}     | condition: clas}      | denoiser.inputs.condition: denoiser.onnx: Unknown input 'clas'. Did you mean 'class'?
          {sample: x_t, timestep: t, | {sample: t, timestep: x_t, | input 't' has rank 1
          clip: true            | clipp: true           | Unknown key 'clipp'. Did you mean 'clip'?
          nullClass: 48         | nullClass: 480        | idx=480 must be within the inclusive range
          file: denoiser.onnx   | file: denoser.onnx    | denoser.onnx
          sampler: ddim         | sampler: dim          | Unknown sampler 'dim'. Did you mean 'ddim'?
          """)
  void aDescriptorThatDoesNotFitIsRefused(String from, String to, String message)
      throws IOException {
    change("model.yaml", from, to);
    String told = refusal("run", scenario);
    assertTrue(told.contains(message), told);
    assertTrue(told.contains(".yaml:"), told);
  }

  @Test
  void aGraphThatWasCutShortIsRefused() throws IOException {
    Path graph = folder.resolve("denoiser.onnx");
    Files.write(graph, Arrays.copyOf(Files.readAllBytes(graph), 5000));
    String told = refusal("run", scenario);
    assertTrue(told.contains("denoiser.onnx is no complete ONNX graph"), told);
  }

  @Test
  void aPromptThatTheModelDoesNotKnowIsRefusedBeforeTheRun() throws IOException {
    Files.writeString(folder.resolve("prompts.txt"), "red ring\nbleu star\n");
    String told = refusal("run", scenario);
    assertTrue(
        told.contains(
            "userEquipments.prompts, prompt 2: "
                + "Unknown prompt 'bleu star'. Did you mean 'blue star'?"),
        told);
  }

  @Test
  void liveTimeNeedsBatches() {
    String told =
        refusal(
            "run",
            scenario,
            "--set",
            ONNX + "mode=live",
            "--set",
            "sharing.server=first-come-first-served");
    assertTrue(told.contains("needs sharing.server: batched"), told);
  }

  @Test
  void thePromptOfACommandIsHeldAgainstTheLabels() {
    Path sheet = folder.resolve("sheet.png");
    String told =
        refusal(
            "generate",
            folder.resolve("model.yaml"),
            "--device",
            "cpu",
            "--prompt",
            "red rong",
            "--out",
            sheet);
    assertTrue(
        told.startsWith("--prompt: Unknown prompt 'red rong'. Did you mean 'red ring'?"), told);
    assertTrue(Files.notExists(sheet));
  }

  @Test
  void theOptionsOfACommandAreCheckedFirst() {
    Path model = folder.resolve("model.yaml");
    Path sheet = folder.resolve("sheet.png");
    assertEquals(
        "--steps: must be at most 1000, the times of the model's schedule, not 1001",
        refusal(
                "generate",
                model,
                "--device",
                "cpu",
                "--prompt",
                "red ring",
                "--steps",
                "1001",
                "--out",
                sheet)
            .strip());
    assertEquals(
        "--out (" + folder + ") is a folder",
        refusal("generate", model, "--prompt", "red ring", "--out", folder).strip());
    assertEquals(
        "--batches: must begin with 1, not 2",
        refusal("calibrate", model, "--batches", "2,4", "--out", folder.resolve("p.yaml")).strip());
  }
}
