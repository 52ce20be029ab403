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

/** Writes and reads policies in the format that the package describes. */
public final class PolicyFile {
  private PolicyFile() {}

  /**
   * Writes a policy: the same bytes for the same header and weights.
   *
   * @param weights the parameters of each agent's network
   * @throws IllegalArgumentException if they are not as many as the header says, or one is NaN or
   *     infinite
   */
  public static void write(OutputStream out, PolicyHeader header, List<float[]> weights)
      throws IOException {
    if (weights.size() != header.agents()) {
      throw new IllegalArgumentException(
          "There are weights of %d agents, not %d".formatted(weights.size(), header.agents()));
    }
    int size = Math.multiplyExact(header.agents(), header.parameters());
    ByteBuffer bytes =
        ByteBuffer.allocate(Math.multiplyExact(size, Float.BYTES)).order(ByteOrder.LITTLE_ENDIAN);
    for (int agent = 0; agent < weights.size(); agent++) {
      float[] own = weights.get(agent);
      if (own.length != header.parameters()) {
        throw new IllegalArgumentException(
            "Agent %d has %d parameters, not %d".formatted(agent, own.length, header.parameters()));
      }
      requireFinite(agent, own);
      bytes.asFloatBuffer().put(own);
      bytes.position(bytes.position() + own.length * Float.BYTES);
    }
    out.write(PolicyLines.write(header, sha256(bytes.array(), 0)));
    out.write(bytes.array());
  }

  /**
   * The weights of a policy, one array an agent.
   *
   * @param expected what the policy must be of
   * @throws PolicyFileException if the file holds no policy or is damaged, or its header is another
   *     than expected; the message says in what
   */
  public static List<float[]> read(byte[] file, PolicyHeader expected) {
    int end = PolicyLines.length(file);
    Map<String, String> said = PolicyLines.read(file, end);
    String sha256 = said.remove(PolicyLines.SHA256);
    requireEqual(said, PolicyLines.lines(expected));
    int from = end + 2;
    requireSize(file.length - from, expected);
    if (!sha256(file, from).equals(sha256)) {
      throw new PolicyFileException(
          "its weights do not have the sha256 that its header says: the file is damaged");
    }
    ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).position(from);
    List<float[]> weights = new ArrayList<>();
    for (int agent = 0; agent < expected.agents(); agent++) {
      float[] own = new float[expected.parameters()];
      for (int i = 0; i < own.length; i++) {
        own[i] = bytes.getFloat();
      }
      requireFinite(agent, own);
      weights.add(own);
    }
    return List.copyOf(weights);
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

  private static void requireSize(int bytes, PolicyHeader header) {
    long wanted = (long) header.agents() * header.parameters() * Float.BYTES;
    if (bytes != wanted) {
      throw new PolicyFileException(
          "it holds %d bytes of weights, not %d: the file %s"
              .formatted(bytes, wanted, bytes < wanted ? "was cut short" : "is damaged"));
    }
  }

  private static void requireFinite(int agent, float[] weights) {
    for (int i = 0; i < weights.length; i++) {
      if (!Float.isFinite(weights[i])) {
        throw new PolicyFileException(
            "parameter %d of agent %d is %s".formatted(i, agent, weights[i]));
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
