package org.edgemuse.cli;

import static org.edgemuse.cli.BadInput.over;
import static org.edgemuse.cli.BadInput.set;
import static org.edgemuse.cli.BadInput.sweep;
import static org.edgemuse.cli.BadInput.yaml;
import static org.edgemuse.cli.Damage.bad;
import static org.edgemuse.cli.Damage.keys;
import static org.edgemuse.cli.Damage.link;
import static org.edgemuse.cli.Damage.list;
import static org.edgemuse.cli.Damage.size;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Rows of {@link BadInputs}: scenario files, what they read, and {@code --set}. */
final class BadScenarios {
  private BadScenarios() {}

  static List<BadInput> all() {
    List<BadInput> rows = new ArrayList<>();
    rows.addAll(yamlSyntax());
    rows.addAll(files());
    rows.addAll(keysAndValues());
    rows.addAll(columns());
    rows.addAll(tasks());
    rows.addAll(sweeps());
    rows.addAll(cases());
    rows.addAll(sets());
    return rows;
  }

  private static List<BadInput> yamlSyntax() {
    String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: &d [*c, *c]\n";
    return List.of(
        yaml("empty file", "", "@bad.yaml: The file is empty"),
        yaml("only comments", "# seed: 1\n# slots: 2\n", "@bad.yaml: The file is empty"),
        yaml("a lone separator", "---\n", "The file is empty"),
        yaml("a list at the top", "- seed: 1\n", "@bad.yaml:1: The file must hold keys and values"),
        yaml("a text at the top", "hello\n", "@bad.yaml:1: The file must hold keys and values"),
        yaml("tab for indentation", "area:\n\twidthM: 1\n", "@bad.yaml:2: Not well-formed YAML"),
        yaml("bracket not closed", "metrics: [delay\nseed: 1\n", "that starts in line 1"),
        yaml("quote not closed", "seed: 1\ndescription: \"a\n", "that starts in line 2"),
        yaml("brace too many", "area: {}}\n", "@bad.yaml:1: Not well-formed YAML"),
        yaml("indentation that fits nowhere", "a:\n    b: 1\n  c: 2\n", "@bad.yaml:3: Not well"),
        yaml("a value for two keys", "a: b: 1\n", "mapping values are not allowed here"),
        yaml("keys given twice", "seed: 1\nseed: 2\n", "Key 'seed' is given twice, first in line 1")
            .lines(9),
        yaml("second document", "seed: 1\n---\nseed: 2\n", "@bad.yaml:2: A second document"),
        yaml("anchor", "seed: &s 1\n", "@bad.yaml:1: seed: Anchors (&s) are not read").lines(9),
        yaml("alias", "seed: &s 1\nslots: *s\n", "@bad.yaml:2: slots: Aliases (*s)").lines(2),
        yaml("alias of itself", "area: &a {b: *a}\n", "Aliases (*a) are not read").lines(2),
        yaml("merge key", "a: &a {}\nb:\n  <<: *a\n", "Aliases (*a) are not read").lines(2),
        yaml("alias bomb", bomb, "@bad.yaml:2: b[0]: Aliases (*a) are not read").lines(12),
        yaml("alias for a key", "? *a\n: 1\n", "Aliases (*a) are not read"),
        yaml(
                "tag that would make a Java type",
                "seed: !!javax.script.ScriptEngineManager [!!java.net.URL [\"http://x\"]]\n",
                "Tags (tag:yaml.org,2002:javax.script.ScriptEngineManager) are not read")
            .lines(9),
        yaml("local tag", "seed: !new 1\n", "@bad.yaml:1: seed: Tags (!new) are not read").lines(9),
        yaml("tag directive", "%TAG ! tag:x,2000:\n---\nseed: !y 1\n", "Tags (tag:x,2000:y)")
            .lines(9),
        yaml("a key that is a list", "? [a, b]\n: 1\n", "@bad.yaml:1: A key must be a text"),
        yaml("a key that is missing", "\"\": 1\n", "A key is missing before ':'"),
        yaml("control character", "seed: \u0007\n", "@bad.yaml:1: The character U+0007 is not"),
        yaml("NUL", "seed: 1\0\n", "The character U+0000 is not allowed"),
        yaml("UTF-16", "seed: 1\n", StandardCharsets.UTF_16, "@bad.yaml: The file is not UTF-8"),
        yaml("UTF-16 without a mark", "seed: 1\n", StandardCharsets.UTF_16LE, "U+0000 is not"),
        yaml("byte order mark alone", "\uFEFF", "The file is empty"),
        yaml("Latin-1", "description: \u00e4\n", StandardCharsets.ISO_8859_1, "not UTF-8 text"),
        yaml("lists inside lists", "a: " + "[".repeat(1_000_000), "Nested more than 100 levels"),
        yaml("mappings inside mappings", "a: " + "{b: ".repeat(100_000), "Nested more than 100"),
        yaml("blocks inside blocks", "a:\n" + "- ".repeat(100_000), "Nested more than 100 levels"),
        yaml("long keys inside keys", "? " + "k".repeat(2000) + "\n: {a: 1}\n", "1000 characters"),
        yaml("a hundred thousand aliases", "a: [" + "*a, ".repeat(100_000) + "]\n", "The rest is")
            .lines(21),
        yaml("a hundred thousand keys", keys(100_000), "more problems").lines(21),
        yaml("one key a hundred thousand times", "a: 1\n".repeat(100_000), "given twice").lines(21),
        yaml("a million values", "a: [" + "1,".repeat(1_000_000) + "]\n", "keys and values"),
        yaml("a long unknown key", "x".repeat(900) + ": 1\n", "Unknown key 'xxx").lines(9),
        yaml("a long name", "scheduler: " + "x".repeat(1_000_000) + "\n", "Unknown scheduler 'xxx")
            .lines(9),
        yaml("a number of a million digits", "seed: " + "9".repeat(1_000_000), "must be").lines(9),
        yaml("escape sequences", "\"\\e[2J\\nkey\": 1\n", "Unknown key").lines(9));
  }

  private static List<BadInput> files() {
    return List.of(
        sweep("100 MB", folder -> size(folder, 100_000_000), "more than the 10000000 bytes"),
        sweep("binary", folder -> Files.copy(folder.resolve("c"), bad(folder)), "not UTF-8 text"),
        sweep("endless device", folder -> link("/dev/zero", folder), "This is a pipe or a device"),
        sweep("link to nothing", folder -> link("/nowhere", folder), "There is no such file"),
        sweep("link to itself", folder -> link("bad.yaml", folder), "@bad.yaml: The file cannot"),
        yaml("extends nothing", "extends: gone.yaml\n", "There is no file '@gone.yaml'"),
        yaml("extends itself", "extends: bad.yaml\n", "bad.yaml -> bad.yaml"),
        yaml("extends a list", "extends: [world.yaml]\n", "must be the name of one file"),
        yaml("extends a folder", "extends: done\n", "There is no file '@done'"),
        yaml("extends a device", "extends: /dev/zero\n", "leads out of the scenario's folder"),
        yaml(
            "extends a file outside",
            "extends: ../x.yaml\n",
            "@bad.yaml:1: extends: extends ('../x.yaml') leads out of the scenario's folder"),
        yaml("extends an absolute path", "extends: /etc/passwd\n", "say --set extends=/etc/passwd"),
        sweep(
            "extends a link that leads outside",
            folder -> {
              Files.createSymbolicLink(folder.resolve("l.yaml"), Path.of("/etc/passwd"));
              Files.writeString(bad(folder), "extends: l.yaml\n");
            },
            "leads out of the scenario's folder"),
        yaml("extends a bad file", "extends: ue.csv\n", "@ue.csv:1: "));
  }

  private static List<BadInput> keysAndValues() {
    return List.of(
        over("sede: 2", "@bad.yaml:2: sede: Unknown key 'sede'. Did you mean 'seed'?"),
        over("accessPoints: {cuont: 2}", "Unknown key 'cuont'. Did you mean 'count'?"),
        over("userEquipments: {mobilty: static}", "Did you mean 'mobility'?"),
        over("edgeServers: {model: {analytic: {tflopsPerStep: 1}}}", "Did you mean 'tflopPerStep'"),
        over("scheduler: {masl: {alhpa: 0.1}}", "Unknown key 'alhpa'. Did you mean 'alpha'?"),
        over("scheduler: {masl: {start: fastest}}", "Unknown key 'start'"),
        over("scheduler: mals", "Unknown scheduler 'mals'. Did you mean 'masl'?"),
        over("scheduler: [masl, random]", "must be the name of one scheduler"),
        over("scheduler: {masl: {}, random: {}}", "must be the name of one scheduler"),
        over("scheduler: {}", "must be the name of one scheduler"),
        over("scheduler: 3", "Unknown scheduler '3'"),
        over("scheduler: null", "Missing key 'scheduler'"),
        over("scheduler: {masl: {}, label: ''}", "must be a text that is not blank"),
        over("scheduler: {masl: 3}", "must be a mapping"),
        over("scheduler: {best-response: {start: fastst}}", "Did you mean 'fastest'?"),
        over("metrics: [dely]", "Unknown metric 'dely'. Did you mean 'delay'?"),
        over("metrics: delay", "metrics ('delay') must be a list"),
        over("metrics: [requests, requests]", "Another metric has a column 'raised' too"),
        over("userEquipments: {mobility: random-wlak}", "Did you mean 'random-walk'?"),
        over("channel: shanon", "Unknown channel model 'shanon'. Did you mean 'shannon'?"),
        over("sharing: {link: fair}", "Unknown sharing discipline 'fair'"),
        over("slots: 0", "@bad.yaml:2: slots: slots (0) must be at least 1"),
        over("slots: -5", "slots (-5) must be at least 1"),
        over("slots: 2.5", "slots (2.5) must be a whole number"),
        over("slots: ten", "slots ('ten') must be a whole number"),
        over("slots: '12'", "slots ('12') must be a whole number"),
        over("slots: 99999999999", "must be a whole number from -2147483648 to 2147483647"),
        over("slots: [12]", "slots ([12]) must be a whole number"),
        over("slots: {}", "slots ({}) must be a whole number"),
        over("slots: null", "Missing key 'slots'"),
        over("slots: 1e400", "must be a whole number"),
        over("slotSeconds: .nan", "slotSeconds (.nan) must be finite"),
        over("slotSeconds: .inf", "slotSeconds (.inf) must be finite"),
        over("slotSeconds: 1e999", "must be finite"),
        over("slotSeconds: 0", "slotSeconds (0) must be above 0 s"),
        over("seed: 99999999999999999999", "must be a whole number from"),
        over("episodes: 0", "episodes (0) must be at least 1"),
        over("episodes: 1.5", "episodes (1.5) must be a whole number"),
        over("episodes: 300000000", "episodes (300000000) times slots (12) must be at most"),
        over("measure: {lastEpisodes: 2}", "lastSlots (6) and lastEpisodes (2) exclude each other"),
        over(
            "measure: {lastSlots: null, lastEpisodes: 2}",
            "lastEpisodes (2) is more than episodes (1)"),
        over("measure: {lastEpisodes: 0}", "lastEpisodes (0) must be at least 1"),
        over("measure: {lastSlots: 13}", "measure.lastSlots (13) is more than slots (12)"),
        over("measure: 6", "must be a mapping"),
        over("area: {widthM: -1}", "@bad.yaml:2: area.widthM: widthM (-1) must be"),
        over("accessPoints: {count: 0}", "count (0) must be at least 1"),
        over("accessPoints: {bandwidthMHz: fast}", "must be a number, a list"),
        over("accessPoints: {bandwidthMHz: 0}", "bandwidthMHz (0) must be above 0 MHz"),
        over("accessPoints: {bandwidthMHz: []}", "a list of values must not be empty"),
        over(
            "accessPoints: {bandwidthMHz: [1, 2, 3]}",
            "@bad.yaml:2: accessPoints.bandwidthMHz: the list must hold one value for each of 2"),
        over("accessPoints: {placement: {points: {xM: [1], yM: 2}}}", "one value for each of 2"),
        over("accessPoints: {placement: {points: {xM: 900, yM: 2}}}", "must lie in the area"),
        over("userEquipments: {count: 700000000}", "must be at most 1000000000"),
        over("userEquipments: {count: true}", "count (true) must be a whole number"),
        over("userEquipments: {resultMB: {uniform: [10, 2]}}", "the lower end 10 must not exceed"),
        over("userEquipments: {resultMB: {uniform: [2]}}", "must be [low, high]"),
        over("userEquipments: {resultMB: {unifrom: [2, 3]}}", "Did you mean 'uniform'?"),
        over("userEquipments: {resultMB: {uniformInteger: [0.5, 2]}}", "must be a whole number"),
        over("userEquipments: {resultMB: {uniformAround: {centre: 1}}}", "Missing key 'spread'"),
        over("userEquipments: {resultMB: {uniform: [-9, 2]}}", "it spans -9 to 2"),
        over("userEquipments: {resultMB: {uniform: [.nan, 2]}}", "must be finite"),
        over("userEquipments: {demand: {bernoulli: {probability: 2}}}", "must be in [0, 1]"),
        over(
            "edgeServers: {capacityTflops: null}",
            "capacityTflops or capacityGcps must say what an ES can do"),
        over(
            "edgeServers: {capacityGcps: 30}",
            "@bad.yaml:2: edgeServers.capacityGcps: capacityTflops and capacityGcps both say"),
        over(
            "edgeServers: {capacityTflops: null, capacityGcps: 30}",
            "the work of 'analytic' is counted in TFLOP, so capacityTflops must take its place"),
        over(
            "edgeServers: {model: cycles}",
            "the work of 'cycles' is counted in gigacycles, so capacityGcps must take its place"),
        over(
            "edgeServers: {model: {cycles: {steps: {uniformInteger: [1, 3], by: request}}}}",
            "steps: by must be taskIndex or ue"),
        over("edgeServers: {model: {cycles: {steps: 2.5}}}", "steps (2.5) must be a whole number"),
        over("edgeServers: {resultByFibre: never}", "Known: away, always"),
        over("channel: {wired: {reachM: 0}}", "reachM (0) must be at least 1 m"),
        over("accessPoints: {coverageM: 0}", "coverageM (0) must be at least 1 m"),
        over("accessPoints: {coverageM: 5}", "reaches 5 m (accessPoints.coverageM)"),
        over("channel: {shannon: {minSnrDb: 500}}", "minSnrDb (500) must be"),
        over("channel: {shannon: {minSnrDb: 300}}", "no AP reaches anybody, not even at 1 m"),
        over(
            "channel: wired",
            "which reaches 1 m (the channel's reachM (1)), and no other AP reaches it"),
        over("userEquipments: [1, 2]", "must be a mapping"),
        over("edgeServers: {colocated: maybe}", "colocated ('maybe') must be true or false"),
        over("edgeServers: {count: 3, colocated: true}", "needs an AP for each ES"),
        over("recordSlots: {every: 13}", "every (13) must be at most slots (12)"),
        over("episodes: 3\nrecordSlots: {every: 4}", "every (4) must be at most episodes (3)"),
        over("recordSlots: {}\nfigure: {x: episode}", "x (episode) must be slot"),
        over("recordSlots: {every: 0}", "every (0) must be at least 1"));
  }

  private static List<BadInput> columns() {
    return List.of(
        over(csv("gone.csv", "x"), "there is no file '@gone.csv'"),
        over(csv("done", "x"), "'@done' is a folder"),
        over(csv("ue.csv", "y"), "ue.csv line 1: Unknown column 'y'. Did you mean 'x'?"),
        over(csv("ue.csv", "text"), "ue.csv line 2, column text: 'a' is not a number"),
        over(csv("../ue.csv", "x"), "the file must lie in the scenario's folder or below it"),
        over(csv("/dev/zero", "x"), "the file must lie in the scenario's folder or below it"),
        over(csv("world.yaml", "x"), "@world.yaml"),
        over("userEquipments: {resultMB: {csv: ue.csv}}", "Missing key 'column'"),
        over(
            "userEquipments: {count: 4, resultMB: {csv: ue.csv, column: x}}",
            "one value for each of 4"),
        column("x\n", "the file has no rows below its header"),
        column("", "no header, the file is empty"),
        column("x,x\n1,2\n", "column 'x' occurs twice"),
        column("x,y\n1\n", "line 2: 1 cells, but the header has 2"),
        column("x\n1\nnan\n3\n", "line 3, column x: 'nan' is not a number"),
        column("x\n1\n\"\"\n3\n", "line 3 holds no finite number"),
        column("x\n\"1\n2\n3\n", "line 2: a quote opens here and is never closed"),
        column("x\n-1\n2\n3\n", "it spans -1 to 3"));
  }

  private static List<BadInput> tasks() {
    String list = "resultMB: {list: [1, 2, 3], by: taskIndex}";
    return List.of(
        over("userEquipments: {resultMB: {uniform: [1, 2], by: slot}}", "Unknown by 'slot'"),
        over(
            "userEquipments: {errorDecay: {uniform: [1, 2], by: request}}",
            "errorDecay is no number of tasks, as userEquipments.promptMB"),
        over("userEquipments: {resultMbit: 3}", "resultMbit says the same as resultMB"),
        over(
            "userEquipments: {promptMB: 1, promptMbit: 3}", "promptMbit says the same as promptMB"),
        over("userEquipments: {resultMB: null}", "resultMB is missing"),
        over("userEquipments: {resultMB: {list: [1, 2], take: first}}", "at least one value for"),
        over("userEquipments: {resultMB: {list: [1, 2, 3, 4]}}", "one value for each of 3"),
        over(
            "userEquipments: {" + list + "}",
            "userEquipments.resultMB: the list must hold one value for each of 12 tasks"),
        over(
                "userEquipments: {promptMB: {list: [1], by: taskIndex}, " + list + "}",
                "userEquipments.promptMB: the list must hold one value for each of 12 tasks (by:"
                    + " taskIndex), it holds 1\n@bad.yaml:2: userEquipments.resultMB: the list must hold one value for each of 12 tasks (by:"
                    + " taskIndex), it holds 3")
            .lines(2),
        over(
            "userEquipments: {resultMB: {csv: ue.csv, column: x, as: {uniform: [1, 2]}}}",
            "column 'x' of 'ue.csv': row 1 below the header holds 1, but what 'as' maps"),
        over(
            "userEquipments: {resultMB: {csv: ue.csv, column: x, as: {uniformly: [1, 2]}}}",
            "Unknown distribution 'uniformly'. Did you mean 'uniform'?"),
        over(
            "userEquipments: {resultMB: {csv: ue.csv, column: x, as: 3}}",
            "as (3) must be one of {uniform: [low, high]}"),
        over(
            "userEquipments: {resultMB: {csv: ue.csv, column: x, take: some}}",
            "Unknown take 'some'. Known: all, first"));
  }

  private static String csv(String file, String column) {
    return "userEquipments: {resultMB: {csv: " + file + ", column: " + column + "}}";
  }

  private static BadInput column(String table, String told) {
    return sweep(
        "table " + table,
        folder -> {
          Files.writeString(folder.resolve("data.csv"), table);
          Files.writeString(bad(folder), "extends: world.yaml\n" + csv("data.csv", "x") + "\n");
        },
        told);
  }

  private static List<BadInput> sweeps() {
    return List.of(
        over("sweep: {vary: {seed: [1, 2]}}", "seed cannot be varied; use replications"),
        over("sweep: {vary: {scheduler: [masl]}}", "list them under sweep.schedulers"),
        over("sweep: {vary: {metrics: [[delay]]}}", "it is the same for the whole sweep"),
        over("sweep: {vary: {accesPoints.count: [1]}}", "Did you mean 'accessPoints'?"),
        over("sweep: {vary: {accessPoints.cuont: [1]}}", "Did you mean 'count'?"),
        over("sweep: {vary: {accessPoints..count: [1]}}", "has an empty key"),
        over("sweep: {vary: {slots: []}}", "must be a list that is not empty"),
        over("sweep: {vary: {slots: 5}}", "The values of slots must be a list"),
        over("sweep: {vary: {slots: [12, 13, 12.0]}}", "slots=12.0 is given twice"),
        over("sweep: {vary: [slots]}", "must be a mapping"),
        over("sweep: {vary: {slots: [12, 0]}}", "slots[1] (0) must be at least 1"),
        over("sweep: {vary: {slots: [12, 5]}}", "is more than slots (5) (at slots=5)"),
        over(
            "accessPoints: {bandwidthMHz: [5, 6]}\nsweep: {vary: {accessPoints.count: [2, 3]}}",
            "one value for each of 3, it holds 2 (at accessPoints.count=3)"),
        over("sweep: {zip: {slots: [12, 13], slotSeconds: [1]}}", "lists of equal length"),
        over("sweep: {vary: {slots: [12]}, zip: {slots: [13]}}", "slots is varied twice"),
        over(
                "sweep: {vary: {accessPoints: [{count: 1}], accessPoints.count: [2]}}",
                "overrule each other")
            .lines(2),
        over(
            "sweep: {vary: {slots: %1$s, area.widthM: %1$s}}".formatted(list(400)),
            "160000 combinations, more than 100000"),
        over("sweep: {replications: 0}", "replications"),
        over("sweep: {replications: -1}", "replications"),
        over("sweep: {replications: many}", "replications"),
        over("sweep: {replications: 1000000000}", "1000000000 runs, more than 10000000"),
        over("sweep: {replicatons: 2}", "Did you mean 'replications'?"),
        over("sweep: {schedulers: []}", "schedulers must name at least one"),
        over("sweep: {schedulers: masl}", "must be a list"),
        over("sweep: {schedulers: [masl, rondom]}", "Did you mean 'random'?"),
        over("sweep: {schedulers: [masl, {masl: {}}]}", "Label 'masl' is given twice"),
        over("sweep: {schedulers: [masl], reference: msl}", "Did you mean 'masl'?"),
        over("sweep: {schedulers: [masl], vary: {scheduler.alpha: [0.1]}}", "changes nothing"),
        over("sweep: {incentives: [open-acces]}", "Did you mean 'open-access'?"),
        over("sweep: 5", "sweep (5) must be a mapping"),
        over("figure: {titel: a}", "Did you mean 'title'?"),
        over("figure: {x: slots}", "Unknown x 'slots'"),
        over("recordSlots: null\nfigure: {x: slot}", "needs recordSlots"),
        over("figure: {y: [totl_service_time_s]}", "Did you mean 'total_service_time_s'?"),
        over("figure: {yScale: logarithmic}", "yScale"),
        over("figure: {only: [masl]}", "Unknown label 'masl'"),
        over("figure: {series: schedulr}", "Did you mean 'scheduler'?"),
        over("sweep: {replications: 0}\nfigure: {titel: a}\nslots: 0", "Did you mean 'title'?")
            .lines(3));
  }

  private static List<BadInput> cases() {
    return List.of(
        over("sweep: {cases: [a]}", "cases ([a]) must be a mapping"),
        over("sweep: {cases: {a: 5}}", "The case 'a' must be a mapping of a scenario's keys"),
        over("sweep: {cases: {a: {slotz: 5}}}", "@bad.yaml:2: sweep.cases.a.slotz: Unknown key")
            .lines(2),
        over(
            "sweep: {cases: {a: {slots: 0}}}", "sweep.cases.a.slots: slots (0) must be at least 1"),
        over("sweep: {cases: {a: {figure: {}}}}", "figure is the same in all cases"),
        over("sweep: {cases: {a: {}, a: {}}}", "Key 'a' is given twice"),
        over("sweep: {cases: {'': {}}}", "A key is missing").lines(2),
        over("sweep: {cases: {a: {extends: gone.yaml}}}", "There is no file '@gone.yaml'"),
        over("sweep: {cases: {a: {extends: ../x.yaml}}}", "leads out of the scenario's folder"),
        over("sweep: {cases: {a: {extends: bad.yaml}}}", "extend each other: bad.yaml -> bad.yaml"),
        over(
            "sweep: {cases: {a: {}, b: {}}, schedulers: [{random: {}, cases: [c]}]}",
            "sweep.schedulers[0].cases[0]: Unknown case 'c'. Did you mean 'a'? Known: a, b"),
        over(
            "sweep: {cases: {a: {}, b: {}}, schedulers: [{random: {}, cases: [a]}]}",
            "None of sweep.schedulers runs in the case 'b'"),
        over(
            "sweep: {schedulers: [{random: {}, cases: [a]}]}",
            "cases names some of sweep.cases, but there are none"),
        over("scheduler: {random: {}, cases: [a]}", "{name: {options}}, label beside it"),
        over(
            "sweep: {cases: {a: {}}, sample: {latinHypercube: 4, over: {slots: [12, 20]}}}",
            "sample asks what one world hangs on"),
        over(
            "sweep: {cases: {a: {}}, schedulers: [random]}\nfigure: {x: scheduler, panels: [{y:"
                + " [raised], cases: [b]}]}",
            "figure.panels[0].cases: Unknown case 'b'"));
  }

  private static List<BadInput> sets() {
    return List.of(
        set("slots", "--set: 'slots' must be key=value"),
        set("=3", "--set: '=3' must be key=value"),
        set("slots=", "slots (null) must be a whole number"),
        set("slots=[1", "it ends too early"),
        set("slots={a: 1, a: 2}", "Key 'a' is given twice"),
        set("slots=1 2", "slots ('1 2') must be a whole number"),
        set("slots.x=1", "there is no 'x' in @world.yaml:2: slots, which is '12'"),
        set("slots[0]=1", "which is no list"),
        set("metrics[7]=delay", "which is a list of 3"),
        set("metrics[-1]=delay", "for an index"),
        set("accessPoints..count=1", "has an empty key"),
        set("acessPoints.count=1", "Did you mean 'accessPoints'?"),
        set("accessPoints.count=0", "--set: accessPoints.count: count (0) must be at least 1"),
        set("seed=" + "[".repeat(1000), "Nested more than 100 levels"),
        set("a" + ".b".repeat(1000) + "=1", "Nested more than 100 levels"),
        set("extends=gone.yaml", "--set: extends: There is no file '@gone.yaml'"),
        set("extends=../x.yaml", "leads out of the scenario's folder"),
        set("extends=[", "--set: extends: Cannot read '['"),
        set("extends=/dev/zero", "There is no file '/dev/zero'"),
        set("userEquipments.resultMB={csv: ../ue.csv, column: x}", "must lie in the scenario's"),
        set("userEquipments.resultMB={csv: /dev/zero, column: x}", "there is no file '/dev/zero'"),
        set("userEquipments.resultMB={csv: ue.csv, column: y}", "Unknown column 'y'"));
  }
}
