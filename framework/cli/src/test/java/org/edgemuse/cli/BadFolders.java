package org.edgemuse.cli;

import static org.edgemuse.cli.BadInput.beside;
import static org.edgemuse.cli.BadInput.command;
import static org.edgemuse.cli.Damage.cut;
import static org.edgemuse.cli.Damage.gone;
import static org.edgemuse.cli.Damage.replaced;
import static org.edgemuse.cli.Damage.text;

import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Rows of {@link BadInputs}: damaged checkpoints and folders of results. */
final class BadFolders {
  private BadFolders() {}

  static List<BadInput> all() {
    List<BadInput> rows = new ArrayList<>();
    rows.addAll(checkpoints());
    rows.addAll(policies());
    rows.addAll(results());
    rows.addAll(goingOn());
    return rows;
  }

  private static List<BadInput> checkpoints() {
    String damaged = "is damaged, or was written by another EdgeMuse";
    return List.of(
        command("run --from @gone", "Checkpoint '@gone' cannot be read: there is no such file"),
        command("run --from @done", "Checkpoint '@done' is a folder"),
        command("run --from @world.yaml", damaged),
        beside(
            "checkpoint cut short",
            folder -> {
              byte[] sound = Files.readAllBytes(folder.resolve("c"));
              Files.write(folder.resolve("d"), Arrays.copyOf(sound, sound.length / 2));
            },
            "run --from @d",
            damaged),
        beside(
            "checkpoint of another class",
            folder -> {
              try (var out =
                  new ObjectOutputStream(
                      new GZIPOutputStream(Files.newOutputStream(folder.resolve("d"))))) {
                out.writeObject(new ArrayList<>(List.of(1, 2)));
              }
            },
            "run --from @d",
            damaged),
        command("run --from /dev/zero", "Checkpoint '/dev/zero'"),
        command("run @world.yaml --from @c", "--from goes without FILE"),
        command("run --from @c --set seed=2", "--from goes without FILE"),
        command("run @world.yaml --checkpoint @d", "Missing required argument(s)"),
        command("run @world.yaml --checkpoint-at 3", "Missing required argument(s)"),
        command("run @world.yaml --checkpoint @d --checkpoint-at 13", "must be from 0 to 12"),
        command("run @world.yaml --checkpoint @d --checkpoint-at -1", "must be from 0 to 12"),
        command("run @world.yaml --checkpoint @d --checkpoint-at x", "'x' is not an int"),
        command("run --from @c --checkpoint @c --checkpoint-at 3", "must be from 4 to 12"),
        command("run @world.yaml --checkpoint @done --checkpoint-at 3", "'@done' is a folder"),
        command("run @world.yaml --checkpoint @x/y --checkpoint-at 3", "cannot be written"));
  }

  private static List<BadInput> policies() {
    return List.of(
        command("run @world.yaml --save-policy @p", "The scheduler 'random' learns nothing"),
        command("run @world.yaml --save-sheet @s", "The generative model 'analytic' makes no"),
        command("run @world.yaml --save-sheet @s --out @out", "--save-sheet goes without --out"),
        command("run --from @c --save-policy @p", "The scheduler learns nothing that could be"),
        command("run @world.yaml --save-policy", "Missing required parameter for option"),
        command("run @world.yaml --save-policy @p --out @out", "--save-policy goes without --out"),
        command(
            "run @world.yaml --save-policy @p --checkpoint @d --checkpoint-at 3",
            "--save-policy goes without --out and --checkpoint"),
        command(
            "run @world.yaml --set scheduler=counting --save-policy @done", "'@done' is a folder"),
        command(
            "run @world.yaml --set scheduler=counting --save-policy @gone/p",
            "@gone/p: cannot be written: there is no such file or folder"),
        policy("policy file is missing", "gone.txt", "policy ('gone.txt'): there is no file '@"),
        policy("policy file is a folder", "done", "policy ('done'): '@done' is a folder"),
        command(
            "run @world.yaml --set scheduler=counting --set scheduler.counting.policy=/dev/zero",
            "--set: scheduler.counting.policy: policy ('/dev/zero'): there is no file"),
        policy(
            "policy file lies outside",
            "../p.txt",
            "the file must lie in the scenario's folder or below it; say"
                + " --set 'scheduler.counting.policy="),
        policy("policy file without a name", "''", "is a folder"),
        policy("policy is a list", "[a, b]", "policy ([a, b]) must be the name of a file"),
        policy("policy is a mapping", "{fil: a}", "Unknown key 'fil'. Did you mean 'file'?")
            .lines(2),
        policy("policy of another hash", "{file: ue.csv, sha256: 00}", "the file has changed"),
        policy("policy of another kind", "ue.csv", "policy: 'ue.csv' holds no count"),
        prompts("prompts are missing", "prompts: gone.txt", "prompts ('gone.txt'): there is no"),
        prompts("prompts of no text", "prompts: empty.txt", "'empty.txt' has no line with a"),
        prompts("prompts of another coding", "prompts: latin.txt", "'latin.txt' is not UTF-8"),
        prompts(
            "prompts beside other data",
            "prompts: ue.csv, promptMB: 1",
            "p.yaml:2: userEquipments.prompts: prompts gives tasks their data as promptMB does"));
  }

  private static BadInput prompts(String name, String keys, String told) {
    String text = "extends: world.yaml\nuserEquipments: {" + keys + "}\n";
    return beside(
        name,
        folder -> {
          Files.writeString(folder.resolve("p.yaml"), text);
          Files.writeString(folder.resolve("empty.txt"), "\n \n");
          Files.write(folder.resolve("latin.txt"), new byte[] {'a', (byte) 0xe9});
        },
        "run @p.yaml",
        told);
  }

  private static BadInput policy(String name, String file, String told) {
    String text = "extends: world.yaml\nscheduler:\n  counting:\n    policy: " + file + "\n";
    return beside(
        name, folder -> Files.writeString(folder.resolve("p.yaml"), text), "run @p.yaml", told);
  }

  private static List<BadInput> results() {
    return List.of(
        command("plot @gone", "@gone/manifest.json: There is no such file"),
        command("plot @world.yaml", "@world.yaml/manifest.json: "),
        command("plot @.", "@./manifest.json: There is no such file"),
        plot(
            "summary.csv is missing",
            gone("summary.csv"),
            "@done/summary.csv: cannot be read: there is no such file"),
        plot("manifest.json is cut short", cut("manifest.json"), "Not well-formed YAML"),
        plot("manifest.json is empty", text("manifest.json", ""), "The file is empty"),
        plot(
                "manifest.json is of another tool",
                text("manifest.json", "{\"name\": \"x\"}"),
                "Missing key 'layout'")
            .lines(2),
        plot("manifest.json is a list", text("manifest.json", "[1, 2]"), "must hold keys"),
        plot(
            "manifest.json has no scheduler",
            replaced("manifest.json", "\\[ \"random\", \"masl\" \\]", "[]"),
            "a layout has a scheduler"),
        plot(
            "manifest.json has an empty axis",
            replaced("manifest.json", "\\[ \\[ \"accessPoints.count\" \\] \\]", "[[]]"),
            "a key on each of its axes"),
        plot("summary.csv is cut in a row", cut("summary.csv"), "cells, but the header has"),
        plot("summary.csv is empty", text("summary.csv", ""), "no header, the file is empty"),
        plot(
            "summary.csv lacks a column",
            replaced("summary.csv", "metric", "metrik"),
            "Unknown column 'metric'. Did you mean 'metrik'?"),
        plot(
            "summary.csv holds a text for a mean",
            folder ->
                Files.writeString(
                    folder.resolve("summary.csv"),
                    Files.readString(folder.resolve("summary.csv"))
                        .replaceFirst(
                            "total_service_time_s,2,[\\d.]+", "total_service_time_s,2,many")),
            "line 2, column mean: 'many' is not a number"),
        plot(
            "summary.csv is binary",
            folder -> Files.write(folder.resolve("summary.csv"), new byte[] {(byte) 0xff, 0, 1}),
            "is not UTF-8"),
        plot(
            "summary.csv is endless",
            folder -> {
              Files.delete(folder.resolve("summary.csv"));
              Files.createSymbolicLink(folder.resolve("summary.csv"), Path.of("/dev/zero"));
            },
            "is no file of rows"),
        slots("slots.csv is missing", gone("slots.csv"), "there is no such file"),
        slots(
            "slots.csv is cut in a row",
            folder ->
                Files.writeString(
                    folder.resolve("slots.csv"),
                    Files.readString(folder.resolve("slots.csv")).replaceFirst(",[^,]*\n$", "")),
            "cells, but the header has"),
        slots(
            "slots.csv lacks a column",
            replaced("slots.csv", "slot,", "slat,"),
            "Unknown column 'slot'"),
        slots(
            "slots.csv holds a text for a slot",
            replaced("slots.csv", ",1,11,", ",1,x,"),
            "column slot: 'x' is not a number"),
        slots("slots.csv is empty", text("slots.csv", ""), "the file is empty"));
  }

  private static List<BadInput> goingOn() {
    return List.of(
        command("sweep @world.yaml --out @done --resume", "The folder holds another sweep")
            .lines(9),
        command("sweep @done.yaml --out @done --resume --overwrite", "mutually exclusive"),
        command("sweep @done.yaml --out @out --shard 0/2", "--shard"),
        command("sweep @done.yaml --out @out --shard 3/2", "--shard"),
        command("sweep @done.yaml --out @out --shard half", "--shard"),
        command("sweep @done.yaml --out @out --shard 1/0", "--shard"),
        beside(
            "resume without a manifest",
            folder -> Files.delete(folder.resolve("done/manifest.json")),
            "sweep @done.yaml --out @done --resume",
            "without a manifest.json"),
        beside(
            "resume with a damaged manifest",
            folder -> cut("manifest.json").in(folder.resolve("done")),
            "sweep @done.yaml --out @done --resume",
            "@done/manifest.json:"),
        command("merge --out @out", "Missing required parameter: 'DIR'"),
        command("merge @gone --out @out", "@gone"),
        command("merge @done", "Missing required option: '--out=DIR'"),
        command("merge @done @done --out @out", "@done"),
        command("compare @gone", "@gone/manifest.json: There is no such file"),
        command("compare @done --metric total_service_tme_s", "Did you mean"),
        command("compare @done --csv @gone/a.csv", "there is no such file or folder"),
        compare("runs.csv is cut in a row", cut("runs.csv"), "cells, but the header has"),
        compare("runs.csv is missing", gone("runs.csv"), "there is no such file"),
        compare("runs.csv holds a text", replaced("runs.csv", "(?m)[\\d.]+$", "x"), "not a number"),
        command("verify @gone", "@gone/manifest.json: There is no such file"),
        command("verify @done --sample 0", "--sample"),
        command("verify @done --sample some", "'some' is not an int"),
        beside(
                "verify with a manifest of another tool",
                folder -> text("manifest.json", "{\"name\": \"x\"}").in(folder.resolve("done")),
                "verify @done",
                "Missing key 'layout'")
            .lines(2));
  }

  private static BadInput compare(String name, BadInput.Prepare damage, String told) {
    return beside(
        "compare: " + name, folder -> damage.in(folder.resolve("done")), "compare @done", told);
  }

  private static BadInput plot(String name, BadInput.Prepare damage, String told) {
    return beside(name, folder -> damage.in(folder.resolve("done")), "plot @done", told);
  }

  private static BadInput slots(String name, BadInput.Prepare damage, String told) {
    return beside(
        name, folder -> damage.in(folder.resolve("over-slots")), "plot @over-slots", told);
  }
}
