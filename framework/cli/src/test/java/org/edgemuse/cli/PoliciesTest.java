package org.edgemuse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a scheduler has learnt is kept in a file and taken up by another run. */
class PoliciesTest {
  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void write() {
    shell = new Shell(folder);
    shell.world("scheduler: counting\n");
  }

  private int count(String file) throws IOException {
    String text = Files.readString(folder.resolve(file));
    assertTrue(text.matches("count [0-9]+"), text);
    return Integer.parseInt(text.substring(6));
  }

  @Test
  void aRunSavesWhatItHasLearntAndTheNextBeginsWithIt() throws IOException {
    String told = shell.good("run", "@world.yaml", "--save-policy", "@once.txt");
    assertTrue(told.endsWith("Wrote @once.txt\n"), told);
    int once = count("once.txt");
    assertTrue(once > 0);
    shell.file("more.yaml", "extends: world.yaml\nscheduler: {counting: {policy: once.txt}}\n");
    shell.good("run", "@more.yaml", "--save-policy", "@twice.txt");
    assertEquals(2 * once, count("twice.txt"));
    // An earlier policy gives way, even the one that the run began with.
    shell.good("run", "@more.yaml", "--save-policy", "@once.txt");
    assertEquals(2 * once, count("once.txt"));
    assertFalse(Files.exists(folder.resolve("once.txt.part")));
  }

  @Test
  void aRunThatGoesOnFromACheckpointSavesTheSame() throws IOException {
    shell.good("run", "@world.yaml", "--save-policy", "@whole.txt");
    shell.good("run", "@world.yaml", "--checkpoint", "@c", "--checkpoint-at", "5");
    shell.good("run", "--from", "@c", "--save-policy", "@parts.txt");
    assertEquals(count("whole.txt"), count("parts.txt"));
  }

  @Test
  void aCheckpointHoldsThePolicyThatItsRunBeganWith() throws IOException {
    shell.file("one.txt", "count 1000");
    String policy = "scheduler.counting.policy=one.txt";
    shell.good("run", "@world.yaml", "--set", policy, "--checkpoint", "@c", "--checkpoint-at", "5");
    Files.delete(folder.resolve("one.txt"));
    shell.good("run", "--from", "@c", "--save-policy", "@end.txt");
    assertTrue(count("end.txt") > 1000);
  }

  @Test
  void aSchedulerThatLearnsNothingIsToldBeforeTheRun() {
    String told = "--save-policy: The scheduler%s learns nothing that could be saved";
    shell.refused(
        told.formatted(" 'random'"),
        "run",
        "@world.yaml",
        "--set",
        "scheduler=random",
        "--save-policy",
        "@p");
    shell.good(
        "run",
        "@world.yaml",
        "--set",
        "scheduler=random",
        "--checkpoint",
        "@c",
        "--checkpoint-at",
        "5");
    shell.refused(told.formatted(""), "run", "--from", "@c", "--save-policy", "@p");
    assertFalse(Files.exists(folder.resolve("p")));
  }

  @Test
  void aSchedulerThatCannotSaveFailsItsRunAndTheEarlierPolicyStays() throws IOException {
    shell.file("p", "count 3");
    Shell.Result failed =
        shell.run(
            "run", "@world.yaml", "--set", "scheduler.counting.fails=true", "--save-policy", "@p");
    assertEquals(3, failed.exitCode());
    assertTrue(failed.err().contains("failed when its policy was saved: "), failed.err());
    assertTrue(failed.err().contains("No count today"), failed.err());
    assertEquals("count 3", Files.readString(folder.resolve("p")));
    assertFalse(Files.exists(folder.resolve("p.part")));
  }

  @Test
  void aSweepOverPoliciesIsToldWhereOneIsNoneAndNoticesAChangedFileWhenItGoesOn()
      throws IOException {
    shell.file("a.txt", "count 1");
    shell.file("b.txt", "none");
    shell.file(
        "sweep.yaml",
        """
        extends: world.yaml
        sweep: {vary: {scheduler.counting.policy: [a.txt, b.txt]}}
        """);
    Shell.Result refused = shell.run("sweep", "@sweep.yaml", "--out", "@out");
    assertEquals(2, refused.exitCode());
    assertTrue(refused.err().contains("'b.txt' holds no count"), refused.err());
    shell.file("b.txt", "count 2");
    assertEquals(0, shell.run("sweep", "@sweep.yaml", "--out", "@out").exitCode());
    assertEquals(0, shell.run("sweep", "@sweep.yaml", "--out", "@out", "--resume").exitCode());
    assertEquals(0, shell.run("verify", "@out").exitCode());
    shell.file("b.txt", "count 3");
    Shell.Result other = shell.run("sweep", "@sweep.yaml", "--out", "@out", "--resume");
    assertEquals(2, other.exitCode());
    assertTrue(other.err().contains("policy[1].sha256 was "), other.err());
  }

  @Test
  void theResolvedScenarioOfAManifestIsAScenarioThatHoldsTheFileToItsContent() throws IOException {
    shell.file("a.txt", "count 1");
    shell.good("run", "@world.yaml", "--set", "scheduler.counting.policy=a.txt", "--out", "@out");
    String manifest = Files.readString(folder.resolve("out/manifest.json"));
    int at = manifest.indexOf("\"scenario\"");
    String resolved = manifest.substring(manifest.indexOf('{', at), manifest.lastIndexOf('}'));
    shell.file("resolved.yaml", resolved);
    shell.good("run", "@resolved.yaml");
    shell.file("a.txt", "count 2");
    Shell.Result changed = shell.run("run", "@resolved.yaml");
    assertEquals(2, changed.exitCode());
    assertTrue(changed.err().contains("policy ('a.txt'): the file has changed"), changed.err());
  }
}
