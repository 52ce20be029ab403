package org.edgemuse.kernel.api.plugin;

import java.io.Serializable;

/**
 * What users call by a name and give options to.
 *
 * @param <O> the options: a record whose components carry {@link Default}, {@link Range}, {@link
 *     Unit} and {@link Doc}
 */
public interface Optioned<O extends Record & Serializable> {

  /** The record that options are bound to. */
  Class<O> options();

  /** One sentence that says what it is, shown by {@code edgemuse plugins}. */
  String summary();
}
