package org.edgemuse.ladts.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.edgemuse.ladts.diffusion.DiffusionOptions;
import org.edgemuse.ladts.diffusion.StepEmbedding;
import org.edgemuse.ladts.nn.Layers;

/**
 * What a policy is of: two whose headers are equal can take each other's weights.
 *
 * @param learner the name of the scheduler that learnt it
 * @param agents how many networks there are
 * @param parameters how many weights and biases each of them has
 * @param facts what else must agree, by name, in the order to write; names are words of letters and
 *     digits, values are not empty and hold no line feed
 */
public record PolicyHeader(String learner, int agents, int parameters, Map<String, String> facts) {
  private static final String ACTIONS = "actions";
  private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9]*");
  private static final Pattern VALUE = Pattern.compile("\\S(.*\\S)?");

  /**
   * Copies the facts.
   *
   * @throws IllegalArgumentException if a number is not positive, or a name or value cannot stand
   *     in a file
   */
  public PolicyHeader {
    if (agents < 1 || parameters < 1) {
      throw new IllegalArgumentException(
          "A policy has at least 1 agent and 1 parameter, not %d and %d"
              .formatted(agents, parameters));
    }
    requireValue("learner", learner);
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    facts.forEach(PolicyHeader::requireFact);
  }

  /** That of plain networks: a {@link org.edgemuse.ladts.nn.PlainNetwork} for each agent. */
  public static PolicyHeader plain(
      String learner, int agents, int stateSize, int hidden, int actions) {
    Map<String, String> facts = network("plain", stateSize, hidden, actions);
    return new PolicyHeader(learner, agents, Layers.of(stateSize, hidden, actions).size(), facts);
  }

  /** That of denoising networks: a {@code DiffusionNetwork} for each agent. */
  public static PolicyHeader denoising(
      String learner, int agents, int stateSize, int actions, DiffusionOptions options) {
    Map<String, String> facts = network("denoising", stateSize, options.hidden(), actions);
    facts.put("denoisingSteps", Integer.toString(options.steps()));
    facts.put("minVariance", FloatText.of(options.minVariance()));
    facts.put("maxVariance", FloatText.of(options.maxVariance()));
    facts.put("noise", name(options.noise()));
    facts.put("output", name(options.output()));
    facts.put("start", name(options.start()));
    int inputs = actions + StepEmbedding.SIZE + stateSize;
    int parameters = Layers.of(inputs, options.hidden(), actions).size();
    return new PolicyHeader(learner, agents, parameters, facts);
  }

  /**
   * How many numbers a latent action has.
   *
   * @throws IllegalArgumentException if no fact says how many actions there are
   */
  int actions() {
    String actions = facts.get(ACTIONS);
    if (actions == null) {
      throw new IllegalArgumentException("A policy with latent actions says its actions");
    }
    return Integer.parseInt(actions);
  }

  /** This with another fact, such as a scale of the state's features; it comes last. */
  public PolicyHeader with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(facts);
    more.put(name, value);
    return new PolicyHeader(learner, agents, parameters, more);
  }

  /** This with another number that must agree; it comes last. */
  public PolicyHeader with(String name, double value) {
    return with(name, FloatText.of(value));
  }

  private static Map<String, String> network(String kind, int stateSize, int hidden, int actions) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("network", kind);
    facts.put("stateSize", Integer.toString(stateSize));
    facts.put("hidden", Integer.toString(hidden));
    facts.put(ACTIONS, Integer.toString(actions));
    return facts;
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void requireFact(String name, String value) {
    if (!NAME.matcher(name).matches() || PolicyLines.OWN.contains(name)) {
      throw new IllegalArgumentException("'" + name + "' cannot name a fact of a policy");
    }
    requireValue(name, value);
  }

  private static void requireValue(String name, String value) {
    if (!VALUE.matcher(value).matches()) {
      throw new IllegalArgumentException(
          name + " ('" + value + "') must be a text on one line without blanks at its ends");
    }
  }
}
