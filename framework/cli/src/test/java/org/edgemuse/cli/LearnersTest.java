package org.edgemuse.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Schedulers that learn, from the command line. */
class LearnersTest {
  private static final String WORLD =
      """
      episodes: 12
      slots: 30
      measure: {lastEpisodes: 4}
      accessPoints: {count: 4, bandwidthMHz: 20}
      edgeServers:
        count: 4
        colocated: true
        capacityGcps: [2, 3, 6, 12]
        fibreMbps: 450
        model: {cycles: {steps: {uniformInteger: [5, 14], by: taskIndex}}}
      userEquipments:
        count: 4
        placement: grid
        demand: {per-cell: {tasks: {uniformInteger: [1, 3]}}}
        promptMbit: {uniform: [2, 5], by: request}
        resultMbit: {uniform: [0.6, 1], by: taskIndex}
      channel: wired
      sharing: {link: first-come-first-served, server: first-come-first-served}
      scheduler: {sac-ts: {replay: {warmup: 64}}}
      metrics: [delay, requests]
      """;

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
    shell.file("world.yaml", WORLD);
  }

  /** Runs a command that takes long enough to show its progress, and returns what it prints. */
  private String good(String... command) {
    Shell.Result result = shell.run(command);
    assertEquals(0, result.exitCode(), result.err());
    return result.out();
  }

  private void train() {
    good("run", "@world.yaml", "--save-policy", "@trained");
    shell.file(
        "frozen.yaml",
        "extends: world.yaml\nscheduler: {sac-ts: {policy: trained, training: false}}\n");
  }

  @Test
  void aTrainedPolicySchedulesWithoutTraining() throws IOException {
    train();
    String told = good("run", "@frozen.yaml", "--save-policy", "@same");
    assertTrue(told.contains("chosen_probability"), told);
    assertTrue(!told.contains("critic_loss") && !told.contains("train_steps"), told);
    assertArrayEquals(
        Files.readAllBytes(folder.resolve("trained")), Files.readAllBytes(folder.resolve("same")));
  }

  @Test
  void aPolicyOfLadTsRemembersItsLatentActions() {
    String scheduler = "scheduler={lad-ts: {replay: {warmup: 64}}}";
    good("run", "@world.yaml", "--set", scheduler, "--save-policy", "@lad");
    double[] delays = new double[2];
    String frozen = "{lad-ts: {policy: lad, training: false, explore: sample}}";
    String untrained = "{lad-ts: {training: false, explore: sample}}";
    for (String policy : List.of(frozen, untrained)) {
      String told =
          good("run", "@world.yaml", "--set", "episodes=4", "--set", "scheduler=" + policy);
      String delay = told.replaceAll("(?s).*mean_delay_s +([0-9.]+).*", "$1");
      delays[policy.equals(frozen) ? 0 : 1] = Double.parseDouble(delay);
    }
    assertTrue(delays[0] < delays[1] / 2, delays[0] + " s, untrained " + delays[1] + " s");
  }

  @Test
  void aPolicyOfSomethingElseIsRefusedAtItsKeyWithWhatDiffers() {
    train();
    Shell.Result result =
        shell.run(
            "run",
            "@frozen.yaml",
            "--set",
            "scheduler.sac-ts.sac.hidden=10",
            "--set",
            "scheduler.sac-ts.state.queues=load");
    assertEquals(2, result.exitCode());
    assertTrue(result.err().contains("@frozen.yaml:2"), result.err());
    assertTrue(result.err().contains("scheduler.sac-ts.policy"), result.err());
    assertTrue(result.err().contains("hidden is 20 in the file and 10 here"), result.err());
    assertTrue(result.err().contains("queues is backlog in the file and load here"), result.err());
  }

  @Test
  void optionsWithWhichNothingIsLearntAreRefused() {
    Shell.Result result =
        shell.run("run", "@world.yaml", "--set", "scheduler.sac-ts.replay.capacity=64");
    assertEquals(2, result.exitCode());
    assertTrue(
        result.err().contains("warmup (64) must be below capacity (64), or nothing is learnt"),
        result.err());
  }

  @Test
  void aRunThatDivergesEndsWithItsSeedAndTheOthersGoOn() throws IOException {
    shell.file(
        "sweep.yaml",
        "extends: world.yaml\n"
            + "episodes: 8\n"
            + "sweep:\n"
            + "  replications: 2\n"
            + "  schedulers: [{lad-ts: {memory: {by: task, store: output}}}, sac-ts]\n");
    Shell.Result result = shell.run("sweep", "@sweep.yaml", "--out", "@out", "--jobs", "2");
    assertEquals(3, result.exitCode(), result.err());
    assertTrue(
        result
            .err()
            .matches(
                "(?s).*2 of 4 runs failed:.*lad-ts memory=.*, replication 0 \\(seed 1\\): DivergedException:"
                    + " training diverged: .* is NaN at the agent of AP \\d \\(slot \\d+ of episode \\d\\).*"),
        result.err());
    List<String> failures = Files.readAllLines(folder.resolve("out/failures.csv"));
    assertEquals(3, failures.size());
    assertTrue(failures.get(1).contains("training diverged"), failures.get(1));
    assertEquals(3, Files.readAllLines(folder.resolve("out/runs.csv")).size());
  }

  @Test
  void resultsAreTheSameWithAnyNumberOfThreads() throws IOException {
    shell.file(
        "sweep.yaml",
        "extends: world.yaml\n"
            + "episodes: 6\n"
            + "recordSlots: {}\n"
            + "sweep: {replications: 2, schedulers: [lad-ts, dqn-ts]}\n");
    good("sweep", "@sweep.yaml", "--out", "@one", "--jobs", "1");
    good("sweep", "@sweep.yaml", "--out", "@two", "--jobs", "2");
    for (String file : List.of("runs.csv", "slots.csv")) {
      assertEquals(
          Files.readString(folder.resolve("one").resolve(file)),
          Files.readString(folder.resolve("two").resolve(file)));
    }
  }
}
