package org.edgemuse.inference.condition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.edgemuse.inference.descriptor.TextOptions;
import org.edgemuse.inference.session.Device;
import org.edgemuse.inference.session.Evaluated;
import org.edgemuse.inference.session.Graph;
import org.edgemuse.inference.session.NativeArray;
import org.edgemuse.inference.session.Port;
import org.edgemuse.inference.text.ClipTokenizer;

/**
 * A prompt is a text, and to the denoiser what a text encoder makes of its tokens; no prompt is the
 * empty text.
 */
final class TextCondition implements Condition {
  /** Encoded prompts that are kept: some hundred kilobytes each with a large encoder. */
  private static final int KEPT = 64;

  private final TextOptions options;
  private final ClipTokenizer tokenizer;
  private final Graph encoder;
  private final NativeArray input;
  private final Port states;
  private final Consumer<String> log;
  private final long[] rowShape;
  private final float[] none;
  private final Map<String, float[]> encoded = new LinkedHashMap<>();

  TextCondition(TextOptions options, Device device, Consumer<String> log) {
    this.options = options;
    this.log = log;
    tokenizer = ClipTokenizer.read(options.vocabulary(), options.merges(), options.padding());
    encoder = Graph.open(options.encoder().file(), device, log);
    Port tokens = encoder.input("condition.text.encoder.input", options.encoder().input());
    states = encoder.output("condition.text.encoder.output", options.encoder().output());
    encoder.requireInputs("condition.text.encoder.input", List.of(tokens.name()));
    input = new NativeArray(tokens, 1, options.length());
    Evaluated empty;
    try {
      empty = encode("");
    } catch (IllegalStateException failed) {
      // Start and end are the last tokens of a vocabulary: an encoder of another one fails on them.
      input.close();
      throw new IllegalArgumentException(
          "%s does not encode tokens of %s: %s"
              .formatted(
                  options.encoder().file().name(),
                  options.vocabulary().name(),
                  failed.getMessage()),
          failed);
    }
    if (empty.shape().length != 3 || empty.shape()[0] != 1) {
      input.close();
      throw new IllegalArgumentException(
          states + " must have the shape [prompts, tokens, width] to be a prompt's condition");
    }
    rowShape = new long[] {empty.shape()[1], empty.shape()[2]};
    none = empty.values();
  }

  private Evaluated encode(String prompt) {
    long[] tokens = tokenizer.tokens(prompt);
    if (tokens.length > options.length() - 2) {
      log.accept(
          "The prompt '%s' has %d tokens, and the model reads the first %d of them"
              .formatted(prompt, tokens.length, options.length() - 2));
    }
    input.put(0, tokenizer.padded(tokens, options.length()));
    return encoder.evaluate(1, states, input);
  }

  /** Any text will do. */
  @Override
  public void check(String prompt) {}

  @Override
  public String trial() {
    return "";
  }

  @Override
  public long[] rowShape() {
    return rowShape.clone();
  }

  @Override
  public void put(String prompt, NativeArray into, int row) {
    float[] states = encoded.get(prompt);
    if (states == null) {
      states = encode(prompt).values();
      if (encoded.size() == KEPT) {
        encoded.remove(encoded.keySet().iterator().next());
      }
      encoded.put(prompt, states);
    }
    into.put(row, states);
  }

  @Override
  public void putNone(NativeArray into, int row) {
    into.put(row, none);
  }

  @Override
  public double loadS() {
    return encoder.loadS();
  }

  @Override
  public void close() {
    input.close();
  }
}
