package org.edgemuse.ladts.nn;

import java.io.Serializable;
import org.edgemuse.ladts.random.BitStream;

/**
 * Three dense layers in one flat array of parameters, of which the first two are rectified: the
 * shape of every network here.
 *
 * @param first inputs to hidden
 * @param second hidden to hidden
 * @param third hidden to outputs
 */
public record Layers(Dense first, Dense second, Dense third) implements Serializable {

  /** Lays out inputs -> hidden -> hidden -> outputs. */
  public static Layers of(int inputs, int hidden, int outputs) {
    Dense first = new Dense(0, inputs, hidden);
    Dense second = new Dense(first.end(), hidden, hidden);
    return new Layers(first, second, new Dense(second.end(), hidden, outputs));
  }

  /** How many parameters they have together. */
  public int size() {
    return third.end();
  }

  /** Draws all weights and biases. */
  public float[] initialise(BitStream stream) {
    float[] parameters = new float[size()];
    first.initialise(parameters, stream);
    second.initialise(parameters, stream);
    third.initialise(parameters, stream);
    return parameters;
  }
}
