package org.edgemuse.ladts.policy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Writes and reads policies in the format that the package describes. */
public final class PolicyFile {
  private PolicyFile() {}

  /** Writes a policy without latent actions. */
  public static void write(OutputStream out, PolicyHeader header, List<float[]> weights)
      throws IOException {
    write(out, header, weights, List.of());
  }

  /**
   * Writes a policy: the same bytes for the same header, weights and latent actions.
   *
   * @param weights the parameters of each agent's network
   * @param latents what agents remember, each with a number an action
   * @throws IllegalArgumentException if weights are not as many as the header says, or a number is
   *     NaN or infinite
   */
  public static void write(
      OutputStream out, PolicyHeader header, List<float[]> weights, List<LatentAction> latents)
      throws IOException {
    if (weights.size() != header.agents()) {
      throw new IllegalArgumentException(
          "There are weights of %d agents, not %d".formatted(weights.size(), header.agents()));
    }
    ByteBuffer bytes =
        ByteBuffer.allocate(Math.toIntExact(bodySize(header, latents.size())))
            .order(ByteOrder.LITTLE_ENDIAN);
    for (int agent = 0; agent < weights.size(); agent++) {
      float[] own = weights.get(agent);
      if (own.length != header.parameters()) {
        throw new IllegalArgumentException(
            "Agent %d has %d parameters, not %d".formatted(agent, own.length, header.parameters()));
      }
      requireFinite("parameter", agent, own);
      put(own, bytes);
    }
    for (LatentAction latent : latents) {
      requireFinite("latent action", latent.agent(), latent.values());
      bytes.putInt(latent.agent()).putInt(latent.slot()).putInt(latent.taskIndex());
      put(latent.values(), bytes);
    }
    out.write(PolicyLines.write(header, latents.size(), sha256(bytes.array(), 0)));
    out.write(bytes.array());
  }

  private static void put(float[] values, ByteBuffer bytes) {
    bytes.asFloatBuffer().put(values);
    bytes.position(bytes.position() + values.length * Float.BYTES);
  }

  private static long bodySize(PolicyHeader header, int latents) {
    long weights = (long) header.agents() * header.parameters() * Float.BYTES;
    return latents == 0
        ? weights
        : weights + latents * (3L * Integer.BYTES + (long) header.actions() * Float.BYTES);
  }

  /**
   * The weights of a policy, one array an agent.
   *
   * @param expected what the policy must be of
   * @throws PolicyFileException if the file holds no policy or is damaged, or its header is another
   *     than expected; the message says in what
   */
  public static List<float[]> read(byte[] file, PolicyHeader expected) {
    ByteBuffer bytes = open(file, expected).body();
    List<float[]> weights = new ArrayList<>();
    for (int agent = 0; agent < expected.agents(); agent++) {
      weights.add(floats(expected.parameters(), "parameter", agent, bytes));
    }
    return List.copyOf(weights);
  }

  /**
   * The latent actions of a policy.
   *
   * @param expected what the policy must be of
   * @throws PolicyFileException as {@link #read}
   */
  public static List<LatentAction> readLatents(byte[] file, PolicyHeader expected) {
    Opened opened = open(file, expected);
    ByteBuffer bytes = opened.body();
    bytes.position(bytes.position() + Math.toIntExact(bodySize(expected, 0)));
    List<LatentAction> latents = new ArrayList<>();
    for (int i = 0; i < opened.latents(); i++) {
      int agent = bytes.getInt();
      if (agent < 0 || agent >= expected.agents()) {
        throw new PolicyFileException("it has a latent action of agent %d".formatted(agent));
      }
      int slot = bytes.getInt();
      int taskIndex = bytes.getInt();
      float[] values = floats(expected.actions(), "latent action", agent, bytes);
      latents.add(new LatentAction(agent, slot, taskIndex, values));
    }
    return List.copyOf(latents);
  }

  /** A file whose header is as expected, its body behind the header. */
  private record Opened(int latents, ByteBuffer body) {}

  private static Opened open(byte[] file, PolicyHeader expected) {
    int end = PolicyLines.length(file);
    Map<String, String> said = PolicyLines.read(file, end);
    String sha256 = said.remove(PolicyLines.SHA256);
    int latents = count(said.remove(PolicyLines.LATENTS));
    requireEqual(said, PolicyLines.lines(expected));
    int from = end + 2;
    requireSize(file.length - from, bodySize(expected, latents));
    if (!sha256(file, from).equals(sha256)) {
      throw new PolicyFileException(
          "its weights do not have the sha256 that its header says: the file is damaged");
    }
    return new Opened(latents, ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).position(from));
  }

  private static int count(@Nullable String latents) {
    if (latents == null) {
      return 0;
    }
    if (!latents.matches("[0-9]{1,9}")) {
      throw new PolicyFileException("its header has latents '" + brief(latents) + "'");
    }
    return Integer.parseInt(latents);
  }

  private static float[] floats(int count, String what, int agent, ByteBuffer bytes) {
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = bytes.getFloat();
    }
    requireFinite(what, agent, values);
    return values;
  }

  private static void requireEqual(Map<String, String> said, Map<String, String> expected) {
    Set<String> names = new LinkedHashSet<>(expected.keySet());
    names.addAll(said.keySet());
    StringJoiner differences = new StringJoiner("; ");
    for (String name : names) {
      String there = said.getOrDefault(name, "missing");
      String here = expected.getOrDefault(name, "missing");
      if (!there.equals(here)) {
        differences.add("%s is %s in the file and %s here".formatted(name, brief(there), here));
      }
    }
    if (differences.length() > 0) {
      throw new PolicyFileException("it is of another policy: " + differences);
    }
  }

  private static String brief(String text) {
    return text.length() <= 40 ? text : text.substring(0, 37) + "...";
  }

  private static void requireSize(int bytes, long wanted) {
    if (bytes != wanted) {
      throw new PolicyFileException(
          "it holds %d bytes of weights, not %d: the file %s"
              .formatted(bytes, wanted, bytes < wanted ? "was cut short" : "is damaged"));
    }
  }

  private static void requireFinite(String what, int agent, float[] numbers) {
    for (int i = 0; i < numbers.length; i++) {
      if (!Float.isFinite(numbers[i])) {
        throw new PolicyFileException(
            "%s %d of agent %d is %s".formatted(what, i, agent, numbers[i]));
      }
    }
  }

  private static String sha256(byte[] bytes, int from) {
    try {
      MessageDigest hash = MessageDigest.getInstance("SHA-256");
      hash.update(bytes, from, bytes.length - from);
      return HexFormat.of().formatHex(hash.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256", impossible);
    }
  }
}
