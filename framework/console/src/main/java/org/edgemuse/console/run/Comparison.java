package org.edgemuse.console.run;

import java.util.List;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.config.Problem;
import org.edgemuse.kernel.config.Where;

/** Reads which schedulers are to be shown side by side. */
public final class Comparison {
  /** The option of the command line that names them. */
  public static final String OPTION = "--compare";

  /** The schedulers are set as {@code --set scheduler=...} would. */
  private static final String SET = "--set";

  private static final String SCHEDULER = "scheduler";

  private Comparison() {}

  /**
   * The schedulers of a list as it is typed: names, or names with options as in a scenario file,
   * with commas between: {@code masl,{masl: {alpha: 0.2}},best-response}.
   *
   * @throws ConfigException if it is not well formed or does not name two
   */
  public static List<String> parse(String typed) {
    Where where = new Where(OPTION, 0, "");
    Node read;
    try {
      read = Nodes.parse(where, "[" + typed + "]");
    } catch (ConfigException malformed) {
      throw new ConfigException(where, why(typed));
    }
    List<Node> schedulers = ((Node.Sequence) read).items();
    if (schedulers.size() < 2) {
      throw new ConfigException(
          where, "'%s' must name at least two schedulers, with commas between".formatted(typed));
    }
    return schedulers.stream().map(Nodes::flow).toList();
  }

  private static String why(String typed) {
    return "'%s' must be schedulers with commas between, each a name or {name: {option: value}}"
        .formatted(typed);
  }

  /** What is wrong with the run of a scheduler that was named here, told as of here. */
  static ConfigException told(ConfigException refused) {
    return new ConfigException(refused.problems().stream().map(Comparison::told).toList());
  }

  private static Problem told(Problem problem) {
    Where where = problem.where();
    boolean ours = where.file().equals(SET) && where.key().startsWith(SCHEDULER);
    if (!ours) {
      return problem;
    }
    String key = where.key().substring(SCHEDULER.length());
    String within = key.startsWith(".") ? key.substring(1) : key;
    return new Problem(new Where(OPTION, 0, within), problem.message());
  }
}
