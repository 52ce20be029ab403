package org.edgemuse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code edgemuse watch} refuses, here where there is no display. */
class WatchCommandTest {
  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
    shell.world("scheduler: random\n");
  }

  @Test
  void withoutADisplayItSaysWhatIsMissingAndHowToDoWithout() {
    Shell.Result result = shell.run("watch", "@world.yaml");
    assertEquals(2, result.exitCode());
    assertTrue(result.err().contains("display"), result.err());
    assertTrue(result.err().contains("xvfb-run"), result.err());
    assertEquals(1, result.err().lines().count(), result.err());
    assertEquals(result, shell.run("watch", "@world.yaml", "--snapshot", "@x.png", "--slots", "3"));
    assertTrue(Files.notExists(folder.resolve("x.png")), "no picture");
    assertTrue(Files.notExists(folder.resolve("x.png.part")), "no part of one");
  }

  @Test
  void picturesWantAFileAndANumberOfSlots() {
    String more = "\nTry 'edgemuse watch --help' for more.";
    shell.refused(
        "Error: Missing required argument(s): --slots=N" + more,
        "watch",
        "@world.yaml",
        "--snapshot",
        "@x.png");
    shell.refused(
        "Error: Missing required argument(s): --snapshot=PNG" + more,
        "watch",
        "@world.yaml",
        "--slots",
        "3");
  }

  @Test
  void slotsMustBeThoseOfTheRun() {
    for (String slots : new String[] {"0", "13"}) {
      shell.refused(
          "--slots (%s) must be from 1 to 12, the slots of the run".formatted(slots),
          "watch",
          "@world.yaml",
          "--snapshot",
          "@x.png",
          "--slots",
          slots);
    }
  }

  @Test
  void sizeMustBeWidthAndHeightThatAPictureCanHave() {
    for (String size : new String[] {"1200", "1200x", "-1x4", "1200x10001", "299x900"}) {
      shell.refused(
          "Invalid value for option '--size': '%s' must be a width and a height from 300 to 10000"
                  .formatted(size)
              + " pixels, for example 1200x900\nTry 'edgemuse watch --help' for more.",
          "watch",
          "@world.yaml",
          "--snapshot",
          "@x.png",
          "--slots",
          "3",
          "--size=" + size);
    }
  }

  @Test
  void pictureIsCalledAfterItsFormat() {
    shell.refused(
        "--snapshot (@x.jpg) must end in .png",
        "watch",
        "@world.yaml",
        "--snapshot",
        "@x.jpg",
        "--slots",
        "3");
  }

  @Test
  void folderCannotBeThePicture() {
    shell.refused(
        "Picture '@' is a folder".replace("@", folder.toString()),
        "watch",
        "@world.yaml",
        "--snapshot",
        folder.toString(),
        "--slots",
        "3");
  }

  @Test
  void schedulersThatAreComparedMustExistAndDiffer() {
    Shell.Result unknown = shell.run("watch", "@world.yaml", "--compare", "masl,randm");
    assertEquals(2, unknown.exitCode());
    assertTrue(
        unknown
            .err()
            .startsWith("--compare: Unknown scheduler 'randm'. Did you mean 'random'? Known: "),
        unknown.err());
    shell.refused(
        "--compare: masl.alpha: alpha (3) must be in (0, 1)",
        "watch",
        "@world.yaml",
        "--compare",
        "random,{masl: {alpha: 3}}");
    shell.refused(
        "--compare: Label 'masl' is given twice; add a label, as in {masl: {}, label: another masl}",
        "watch",
        "@world.yaml",
        "--compare",
        "masl,random,masl");
    shell.refused(
        "--compare: '' must name at least two schedulers, with commas between",
        "watch",
        "@world.yaml",
        "--compare",
        "");
  }

  @Test
  void mistakesOfTheFileAreToldAsElsewhere() {
    shell.refused("@gone.yaml: There is no such file", "watch", "@gone.yaml");
    shell.refused(
        "--set: slots: slots (0) must be at least 1", "watch", "@world.yaml", "--set", "slots=0");
  }
}
