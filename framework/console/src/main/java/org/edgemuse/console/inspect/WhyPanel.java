package org.edgemuse.console.inspect;

import java.awt.BorderLayout;
import java.awt.Component;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.ListSelectionModel;
import javax.swing.UIManager;

/** Why requests of a UE were decided as they were: one is chosen, its candidates are shown. */
final class WhyPanel extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN_ROWS = 5;

  private final transient StoryList stories = new StoryList();
  private final DefaultListModel<String> titles = new DefaultListModel<>();
  private final JList<String> list = new JList<>(titles);
  private final JTextArea verdict = text();
  private final JTextArea note = text();
  private final CandidateTable candidates = new CandidateTable();
  private final StageBar stages = new StageBar();
  private final JComponent details = Box.createVerticalBox();
  private final JTextArea nothingYet = text();
  private boolean updating;

  /** The panel of a UE. */
  WhyPanel(int ue) {
    super(new BorderLayout(0, 4));
    setBorder(
        BorderFactory.createTitledBorder("Why: requests of UE %d, newest first".formatted(ue)));
    nothingYet.setText(
        "UE %d is followed from the moment its inspector was opened: what is decided on its requests from then on shows here. There has been none yet."
            .formatted(ue));
    list.setVisibleRowCount(SHOWN_ROWS);
    list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    list.setToolTipText("Choose a request to see why it went where it did");
    list.addListSelectionListener(
        event -> {
          if (!updating && list.getSelectedIndex() >= 0) {
            stories.choose(list.getSelectedIndex());
            showTold();
          }
        });
    for (Component part : List.of(verdict, note, candidates, stages)) {
      ((JComponent) part).setAlignmentX(LEFT_ALIGNMENT);
      details.add(part);
      details.add(Box.createVerticalStrut(4));
    }
    JPanel top = new JPanel(new BorderLayout());
    top.add(nothingYet, BorderLayout.NORTH);
    top.add(new JScrollPane(list), BorderLayout.CENTER);
    add(top, BorderLayout.NORTH);
    // In a panel's middle the parts would be pulled apart to fill it.
    JPanel upwards = new JPanel(new BorderLayout());
    upwards.add(details, BorderLayout.NORTH);
    add(upwards, BorderLayout.CENTER);
    update(List.of());
  }

  private static JTextArea text() {
    JTextArea text = new JTextArea();
    text.setEditable(false);
    text.setLineWrap(true);
    text.setWrapStyleWord(true);
    text.setOpaque(false);
    text.setFont(UIManager.getFont("Label.font"));
    text.setColumns(30);
    return text;
  }

  /** Takes the decisions as they are now. */
  void update(List<Story> newestFirst) {
    stories.update(newestFirst);
    updating = true;
    titles.clear();
    stories.stories().forEach(story -> titles.addElement(story.title()));
    list.setSelectedIndex(stories.index());
    updating = false;
    nothingYet.setVisible(newestFirst.isEmpty());
    list.getParent().getParent().setVisible(!newestFirst.isEmpty());
    showTold();
  }

  private void showTold() {
    Story story = stories.told();
    details.setVisible(story != null);
    if (story != null) {
      verdict.setText(story.verdict());
      candidates.setVisible(story.isRated());
      candidates.show(story);
      note.setText(story.note());
      note.setVisible(!story.note().isEmpty());
      stages.setVisible(!story.stages().isEmpty());
      stages.show(story.stages(), story.delayS());
    }
  }
}
