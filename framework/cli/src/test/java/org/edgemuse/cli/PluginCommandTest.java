package org.edgemuse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that plugins bring. */
class PluginCommandTest {
  private static final String PROGRESS =
      "beginning\n"
          + "thing 4: 4 of 40\nthing 8: 8 of 40\nthing 12: 12 of 40\nthing 16: 16 of 40\n"
          + "thing 20: 20 of 40\nthing 24: 24 of 40\nthing 28: 28 of 40\nthing 32: 32 of 40\n"
          + "thing 36: 36 of 40\nthing 40: 40 of 40\n";

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void open() throws IOException {
    shell = new Shell(folder);
    Files.createDirectory(folder.resolve("things"));
    shell.file("things/apple.yaml", "name: apple\nmass: 0.2\ndata: apple.bin\n");
    shell.file("things/apple.bin", "seeds");
    shell.file("things/bad.yaml", "name: bad\nmass: -1\ncolour: red\ndata: gone.bin\n");
  }

  private void good(String out, String... args) {
    Shell.Result result = shell.run(args);
    assertEquals(new Shell.Result(0, out, PROGRESS), result);
  }

  private void refused(String message, String... args) {
    Shell.Result result = shell.run(args);
    assertEquals(new Shell.Result(2, "", message + "\n"), result);
  }

  @Test
  void whatIsTypedIsBoundAsAScenariosValuesAre() {
    good("pear 3.0 [1, 2]\nnull\n", "measure", "{name: pear, mass: 3}");
    good(
        "pear 1.0 [1, 2, 5]\n12, [x}!\n",
        "measure",
        "--repeat-counts",
        "1,2,5",
        "--loud",
        "--text",
        "12, [x}",
        "{name: pear}");
    good(
        "pear 1.0 [3, 4, 5]\n\n",
        "measure",
        "{name: pear}",
        "--repeat-counts=[3, 4]",
        "--repeat-counts=5",
        "--text=",
        "--loud=false");
  }

  @Test
  void filesLieWhereTheUserSays_andThoseTheyNameBesideThem() {
    String out = shell.run("measure", "@things/apple.yaml").out();
    assertTrue(out.startsWith("apple 0.2 [1, 2]\nnull\n"), out);
    assertTrue(out.endsWith("things/apple.bin: seeds\n"), out);
    refused(
        "THING ('@things/none.yaml'): there is no file '@things/none.yaml'",
        "measure",
        "@things/none.yaml");
    refused(
        "@things/bad.yaml:2: mass: mass (-1) must be at least 0 kg\n"
            + "@things/bad.yaml:3: colour: Unknown key 'colour'. Known: name, mass, data\n"
            + "@things/bad.yaml:4: data: data ('gone.bin'): there is no file '@things/gone.bin'",
        "measure",
        "@things/bad.yaml");
  }

  @Test
  void mistakesNameTheOptionTheValueAndTheRule() {
    refused(
        "--repeat-counts[1] (0) must be at least 1 times",
        "measure",
        "{name: pear}",
        "--repeat-counts",
        "1,0");
    refused(
        "Unknown --fault 'optoins'. Did you mean 'options'? Known: none, options, option, file, own",
        "measure",
        "{name: pear}",
        "--fault",
        "optoins");
    refused("--loud ('very') must be true or false", "measure", "{name: pear}", "--loud=very");
    refused("THING.mass: mass (-2) must be at least 0 kg", "measure", "{name: pear, mass: -2}");
    refused(
        "Missing required parameter: 'THING'\nTry 'edgemuse measure --help' for more.", "measure");
    refused(
        "Unknown option: '--repeats=3'\nPossible solutions: --repeat-counts",
        "measure",
        "{name: pear}",
        "--repeats=3");
    refused(
        "Unmatched argument at index 0: 'measurr'\nDid you mean: edgemuse measure or edgemuse merge?",
        "measurr");
  }

  @Test
  void whatACommandRefusesIsBadInput_andWhatItLosesAFault() {
    for (List<String> each :
        List.of(
            List.of("options", "text and loud contradict each other"),
            List.of("option", "--repeat-counts: are too many for me"),
            List.of("file", "no such file: there is no such file or folder"))) {
      refused(each.get(1), "measure", "{name: pear}", "--fault", each.get(0));
    }
    Shell.Result lost = shell.run("measure", "{name: pear}", "--fault", "own");
    assertEquals(1, lost.exitCode());
    assertTrue(lost.err().contains("EdgeMuse failed: java.lang.IllegalStateException: lost"));
    String traced = shell.run("measure", "{name: p}", "--fault", "options", "--debug").err();
    assertTrue(traced.contains("\tat org.edgemuse.cli.CommandPlugins"), traced);
  }

  @Test
  void figuresAreDrawn() {
    good("p 1.0 [1, 2]\nnull\n", "measure", "{name: p}", "--figure", "@a.svg");
    assertTrue(Files.exists(folder.resolve("a.svg")));
    assertTrue(Files.exists(folder.resolve("a.png")));
    Shell.Result other = shell.run("measure", "{name: p}", "--figure", "@a.pdf");
    assertEquals(2, other.exitCode());
    assertTrue(other.err().endsWith("in .png or .svg, not as 'a.pdf' does\n"), other.err());
    Shell.Result gone = shell.run("measure", "{name: p}", "--figure", "@gone/a.png");
    assertEquals(2, gone.exitCode());
    assertTrue(gone.err().contains("@gone/a.png"), gone.err());
  }

  @Test
  void helpAndListTellOfIt() {
    String help = shell.run("measure", "--help").out();
    assertTrue(help.startsWith("Usage: edgemuse measure [-h] [--debug] [--loud[=VALUE]]"), help);
    for (String part :
        List.of(
            "Measure a thing.\n",
            "THING            what to measure",
            "--fault=VALUE",
            "what to fail with (one of none, options, option, file, own)",
            "how often, 100% of it (times, at least 1); default [1, 2]",
            "--plugins=DIR")) {
      assertTrue(help.replaceAll("\n +", " ").contains(part.strip()), part + " in " + help);
    }
    assertTrue(shell.run("--help").out().contains("\n  measure "));
    assertEquals(help, shell.run("help", "measure").out());
    String list = shell.good("plugins");
    assertTrue(list.substring(list.indexOf("\nCommands\n")).contains("\n  measure  "), list);
    String options = shell.good("plugins", "measure");
    assertTrue(options.startsWith("measure (command): Measure a thing\n"), options);
    assertTrue(options.contains("\n  THING.mass "), options);
    assertTrue(options.contains("\n  --repeat-counts "), options);
  }

  @Test
  void commandsThatCannotBeCalledAreNamed() throws IOException {
    WrongPlugins.jar(
        Files.createDirectory(folder.resolve("jars")), "org.edgemuse.cli.CommandPlugins$Twin");
    Shell.Result result = shell.run("crowd", "--plugins", "@jars");
    assertEquals(2, result.exitCode());
    assertTrue(
        result
            .err()
            .startsWith(
                "Not loaded: command 'crowded' cannot be offered:"
                    + " org.edgemuse.cli.CommandPlugins$Crowded$Options has more than one"
                    + " @Argument\n"
                    + "Not loaded: command 'run': EdgeMuse has one of this name\n"
                    + "Unmatched argument"),
        result.err());
  }

  @Test
  void pluginsOfAFolderThatIsMissingAreRefused() {
    Shell.Result result = shell.run("measure", "--plugins=@gone");
    assertEquals(new Shell.Result(2, "", "Plugins folder '@gone' is not a folder\n"), result);
  }
}
