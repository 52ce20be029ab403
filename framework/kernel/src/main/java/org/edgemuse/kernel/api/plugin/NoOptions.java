package org.edgemuse.kernel.api.plugin;

import java.io.Serializable;

/** The options of a plugin that has none. */
public record NoOptions() implements Serializable {}
