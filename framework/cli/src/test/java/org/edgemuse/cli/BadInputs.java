package org.edgemuse.cli;

import static org.edgemuse.cli.BadInput.command;

import java.util.ArrayList;
import java.util.List;

/**
 * The table of bad inputs. Each folder holds world.yaml (sound), done/ and over-slots/ (results of
 * a sweep), c (a checkpoint after slot 4 of 12), ue.csv (columns x and text, three rows).
 */
final class BadInputs {
  private BadInputs() {}

  static List<BadInput> all() {
    List<BadInput> rows = new ArrayList<>();
    rows.addAll(commandLine());
    rows.addAll(BadScenarios.all());
    rows.addAll(BadMarkets.all());
    rows.addAll(BadFolders.all());
    return rows;
  }

  private static BadInput draw(String options, String told) {
    return command("draw --out @a.csv " + options, told);
  }

  private static List<BadInput> commandLine() {
    return List.of(
        command("", "Missing required subcommand"),
        command("swep @world.yaml", "Did you mean: edgemuse sweep?"),
        command("run @world.yaml --sett a=1", "Possible solutions: --set"),
        command("sweep @world.yaml", "Missing required option: '--out=DIR'"),
        command("sweep --out @out", "Missing required parameter: 'FILE'"),
        command("sweep @world.yaml --out", "Missing required parameter for option '--out' (DIR)"),
        command("sweep @world.yaml @done.yaml --out @out", "Unmatched argument at index 2"),
        command("sweep @world.yaml --out @a --out @b", "should be specified only once"),
        command("sweep @world.yaml --out @out --jobs two", "'two' is not an int"),
        command("sweep @world.yaml --out @out --jobs 0", "--jobs (0) must be at least 1"),
        command("sweep @world.yaml --out @out --jobs -3", "--jobs (-3) must be at least 1"),
        command("sweep @world.yaml --out @out --jobs 1.5", "'1.5' is not an int"),
        command("sweep @world.yaml --out @out --jobs 99999999999", "is not an int"),
        command(
            "sweep @world.yaml --out @out --executor thread",
            "--executor: Unknown sweep executor 'thread'. Did you mean 'threads'?"),
        new BadInput(
            "unknown option of an executor",
            "Unknown key 'job'. Did you mean 'jobs'?",
            2,
            1,
            folder -> {},
            List.of("sweep", "@world.yaml", "--out", "@out", "--executor", "{threads: {job: 2}}")),
        command("sweep @world.yaml --out @out --executor [", "it ends too early"),
        command(
            "sweep @world.yaml --out @out --executor serial --jobs 2",
            "--jobs: The executor 'serial' takes no number of jobs; leave --jobs out"),
        command(
            "sweep @world.yaml --out @ue.csv",
            "@ue.csv: The folder cannot be written: there is a file of this name"),
        command("sweep @world.yaml --out @ue.csv/out", "@ue.csv/out: The folder cannot be written"),
        command("run @world.yaml --out @ue.csv", "there is a file of this name"),
        command("sweep @world.yaml --out /proc/out", "/proc/out: The folder cannot be written"),
        command("sweep @world.yaml --out @done", "holds results (runs.csv) already"),
        command("run @world.yaml --out @done", "holds results (runs.csv) already"),
        command("run", "Name a scenario FILE, or a checkpoint with --from"),
        command("run @gone.yaml", "@gone.yaml: There is no such file"),
        command("run @done", "@done: This is a folder, not a scenario file"),
        command("validate", "Missing required parameter: 'FILE'"),
        command("validate @gone.yaml", "There is no such file"),
        command("plugins mals", "Unknown plugin 'mals'. Did you mean 'masl'?"),
        command("plugins --plugins @gone", "Plugins folder '@gone' is not a folder"),
        command("plugins --plugins @world.yaml", "is not a folder"),
        command("run @world.yaml --plugins @done", "holds no jar"),
        command("draw --out @a.csv", "Missing required options: '--rows=N', '--column=NAME"),
        draw("--rows 0 --column x={uniform:[0,1]}", "--rows (0) must be in [1, 1000000]"),
        draw("--rows 2 --column x", "--column ('x') must be NAME=DISTRIBUTION"),
        draw("--rows 2 --column x=3", "--column: x: x (3) must be one of {uniform: [low, high]}"),
        draw("--rows 2 --column x={unifrom:[0,1]}", "Did you mean 'uniform'?"),
        draw("--rows 2 --column x={uniform:[2,1]}", "the lower end 2 must not exceed"),
        draw("--rows 2 --column x={uniform:[0,1]} --index x", "two columns would be called 'x'"),
        command("draw --rows 2 --column x={oneOf:[1]} --out @done", "@done is a folder"),
        command("draw --rows 2 --column x={oneOf:[1]} --out @ue.csv", "@ue.csv is there already"),
        command("draw --rows 2 --column x={oneOf:[1]} --out @no/a.csv", "cannot be written"),
        command("plot", "Missing required parameter: 'DIR'"),
        command("help swep", "Unknown subcommand 'swep'"));
  }
}
