package org.edgemuse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoOnTest {
  /** Words that shells would change if they could. */
  private static final List<String> ODD =
      List.of(
          "plain",
          "",
          "two words",
          "it's",
          "'",
          "a\"b",
          "$HOME",
          "`id`",
          "$(id)",
          "back\\slash",
          "new\nline",
          "*",
          "~",
          "#no",
          "a;b",
          "a&b",
          "a|b",
          "(a)",
          "{a,b}",
          "[ab]",
          "<a>",
          "!a",
          "a=b",
          "-x",
          "%s",
          "Grüße",
          "sweep.schedulers=[{masl: {alpha: 0.1}, label: \"MASL, slow\"}]");

  @Test
  void plainWordsAreLeftAlone() {
    assertEquals(
        "edgemuse sweep scenarios/a-b_c.yaml --set slots=20 --shard 2/3 --jobs 2 --resume",
        GoOn.command(
            List.of(
                "sweep",
                "scenarios/a-b_c.yaml",
                "--set",
                "slots=20",
                "--shard",
                "2/3",
                "--jobs",
                "2")));
  }

  @Test
  void whatIsToBeReplacedOrGoneOnWithIsNotSaidTwice() {
    assertEquals(
        "edgemuse sweep a.yaml --out b --resume",
        GoOn.command(List.of("sweep", "--overwrite", "a.yaml", "--out", "b", "--resume")));
  }

  @Test
  void shellsReadEveryWordBackAsItWas() throws Exception {
    List<String> words = new ArrayList<>(ODD);
    String script = "edgemuse() { printf '%s\\0' \"$@\"; }\n" + GoOn.command(words);
    Process shell = new ProcessBuilder("sh", "-c", script).start();
    String said = new String(shell.getInputStream().readAllBytes(), "UTF-8");
    words.add("--resume");
    assertEquals(words, List.of(said.split("\0", -1)).subList(0, words.size()));
    assertEquals(0, shell.waitFor());
  }
}
