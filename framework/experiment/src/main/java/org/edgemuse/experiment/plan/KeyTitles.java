package org.edgemuse.experiment.plan;

import java.lang.reflect.RecordComponent;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Unit;
import org.edgemuse.kernel.config.Choice;
import org.edgemuse.kernel.scenario.Scenario;
import org.edgemuse.kernel.values.TaskValues;
import org.edgemuse.kernel.values.Values;
import org.jspecify.annotations.Nullable;

/** What keys mean, by the documentation of the records that they are bound to. */
final class KeyTitles {
  private KeyTitles() {}

  /** For example "bandwidth of an AP (MHz)"; the key itself if nothing documents it. */
  static String of(String key, Scenario scenario) {
    Object holder = scenario;
    RecordComponent meant = null;
    for (String part : key.split("[.\\[]")) {
      if (holder instanceof Choice<?> choice) {
        if (part.equals(choice.name())) {
          holder = choice.options();
          continue;
        }
        holder = choice.options();
      }
      RecordComponent component = isMapping(holder) ? find((Record) holder, part) : null;
      if (component == null) {
        // What lies inside a number or distribution means what that means.
        break;
      }
      meant = component;
      holder = value(component, (Record) holder);
    }
    boolean leads = isMapping(holder) || holder instanceof Choice<?>;
    return meant == null || leads ? key : title(key, meant);
  }

  private static boolean isMapping(@Nullable Object value) {
    return value instanceof Record && !(value instanceof Values || value instanceof TaskValues);
  }

  private static String title(String key, RecordComponent component) {
    Doc doc = component.getAnnotation(Doc.class);
    Unit unit = component.getAnnotation(Unit.class);
    String text = doc == null ? key : doc.value();
    return unit == null ? text : text + " (" + unit.value() + ")";
  }

  private static @Nullable RecordComponent find(Record holder, String name) {
    for (RecordComponent component : holder.getClass().getRecordComponents()) {
      if (component.getName().equals(name)) {
        return component;
      }
    }
    return null;
  }

  private static @Nullable Object value(RecordComponent component, Record holder) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(holder);
    } catch (ReflectiveOperationException unusable) {
      throw new IllegalStateException(component + " could not be read", unusable);
    }
  }
}
