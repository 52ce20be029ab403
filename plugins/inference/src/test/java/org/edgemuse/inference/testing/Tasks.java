package org.edgemuse.inference.testing;

import java.lang.reflect.Proxy;
import org.edgemuse.kernel.api.world.Task;

/** Makes tasks that answer what models may ask, and nothing else. */
public final class Tasks {
  private Tasks() {}

  /** The index-th task of a UE with that limit. */
  public static Task task(int ue, int index, double errorLimit) {
    return (Task)
        Proxy.newProxyInstance(
            Tasks.class.getClassLoader(),
            new Class<?>[] {Task.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "ue" -> ue;
                  case "taskIndex" -> index;
                  case "errorLimit" -> errorLimit;
                  default -> throw new IllegalStateException("asked for " + method);
                });
  }
}
