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

/** What a generative model has made in a run: pictures in a file, rows in tables, and times. */
class SheetsTest {
  private static final String MEASURES = "edgeServers.model.picturing.measures=true";
  private static final String NOTE =
      "The generative model measures times while it generates: these results hang on the machine,"
          + " and cannot be repeated\n";

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void write() {
    shell = new Shell(folder);
    shell.world("scheduler: counting\n");
    shell.file(
        "pictures.yaml",
        """
        extends: world.yaml
        slots: 10
        edgeServers: {model: {picturing: {}}}
        userEquipments: {demand: {bernoulli: {probability: 1}}}
        sharing: {server: batched}
        """);
  }

  private String text(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  @Test
  void aRunSavesItsPicturesBesideItsPolicy() throws IOException {
    String told =
        shell.good("run", "@pictures.yaml", "--save-sheet", "@s.png", "--save-policy", "@p.txt");
    assertTrue(told.matches("(?s).*\\bpictures +30\n.*"), told);
    assertTrue(told.endsWith("Wrote @p.txt\nWrote @s.png\n"), told);
    assertEquals("30 pictures", text("s.png"));
    assertEquals("count 30", text("p.txt"));
  }

  @Test
  void laterEpisodesPicturesAreOnTheSheetAndAllAreCounted() throws IOException {
    shell.file("two.yaml", "extends: pictures.yaml\nepisodes: 2\n");
    Shell.Result result = shell.run("run", "@two.yaml", "--save-sheet", "@s.png");
    assertTrue(result.out().matches("(?s).*\\bpictures +60\n.*"), result.out());
    assertEquals("30 pictures", text("s.png"));
  }

  @Test
  void aRunThatGoesOnFromACheckpointHasAllPictures() throws IOException {
    shell.good("run", "@pictures.yaml", "--checkpoint", "@c", "--checkpoint-at", "5");
    shell.good("run", "--from", "@c", "--save-sheet", "@s.png");
    assertEquals("30 pictures", text("s.png"));
  }

  @Test
  void aModelWithoutPicturesIsToldBeforeTheRunAndOneThatMadeNoneAfterIt() throws IOException {
    shell.file("s.png", "earlier");
    shell.refused(
        "--save-sheet: The generative model 'analytic' makes no pictures that could be saved",
        "run",
        "@world.yaml",
        "--save-sheet",
        "@s.png");
    shell.refused(
        "--save-sheet: The generative model 'picturing' kept no picture of the run",
        "run",
        "@pictures.yaml",
        "--set",
        "edgeServers.model.picturing.keeps=false",
        "--save-sheet",
        "@s.png");
    Shell.Result dumb =
        shell.run(
            "run",
            "@pictures.yaml",
            "--set",
            "edgeServers.model.picturing.dumb=true",
            "--save-sheet",
            "@s.png");
    assertEquals(3, dumb.exitCode());
    assertTrue(dumb.err().contains("'picturing' gave no sheet of pictures (null)"), dumb.err());
    assertEquals("earlier", text("s.png"));
    assertFalse(Files.exists(folder.resolve("s.png.part")));
    Files.createDirectory(folder.resolve("d"));
    shell.refused("Sheet '@d' is a folder", "run", "@pictures.yaml", "--save-sheet", "@d");
  }

  @Test
  void resultsOfAModelThatMeasuresSayThatTheyDoNotRepeat() throws IOException {
    Shell.Result swept =
        shell.run("run", "@pictures.yaml", "--set", MEASURES, "--out", "@measured");
    assertEquals(0, swept.exitCode());
    assertEquals(NOTE, swept.err());
    assertTrue(text("measured/manifest.json").contains("\"repeatable\" : false"));
    Shell.Result verified = shell.run("verify", "@measured");
    assertEquals(2, verified.exitCode());
    assertTrue(
        verified
            .err()
            .matches(
                "@measured/manifest.json:\\d+: repeatable: repeatable is false: the generative"
                    + " model of these runs measured times while it generated, so that they cannot"
                    + " come out the same again\n"),
        verified.err());
  }

  @Test
  void aSingleRunOfAModelThatMeasuresSaysSoToo() {
    Shell.Result run = shell.run("run", "@pictures.yaml", "--set", MEASURES);
    assertEquals(0, run.exitCode());
    assertEquals(NOTE, run.err());
    Shell.Result begun =
        shell.run(
            "run",
            "@pictures.yaml",
            "--set",
            MEASURES,
            "--checkpoint",
            "@m.checkpoint",
            "--checkpoint-at",
            "5");
    assertEquals(NOTE, begun.err());
    assertEquals(NOTE, shell.run("run", "--from", "@m.checkpoint").err());
  }

  @Test
  void aModelsOwnColumnsAndTablesAreWrittenAndRepeat() throws IOException {
    shell.good("run", "@pictures.yaml", "--out", "@out");
    assertTrue(text("out/manifest.json").contains("\"repeatable\" : true"));
    assertTrue(text("out/runs.csv").lines().findFirst().orElse("").endsWith(",pictures"));
    assertEquals(11, text("out/batches.csv").lines().count());
    assertEquals("1 of 1 run made again: the same, byte for byte\n", shell.good("verify", "@out"));
  }

  @Test
  void aModelThatMeasuresIsRefusedWhereNobodyFormsBatches() {
    Shell.Result refused =
        shell.run(
            "run",
            "@pictures.yaml",
            "--set",
            MEASURES,
            "--set",
            "sharing.server=first-come-first-served");
    assertEquals(2, refused.exitCode());
    assertTrue(
        refused
            .err()
            .contains(
                "'picturing' measures how long batches take, so it needs sharing.server: batched"),
        refused.err());
  }
}
