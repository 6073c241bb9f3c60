package org.ionwright.scan.ui.internal.queue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.ionwright.scan.ui.internal.desk.QueueRow;
import org.ionwright.scan.ui.internal.queue.QueueMenu.Action;
import org.ionwright.ui.common.ToolTexts;

/** Buttons for the order of the samples. UI thread. */
final class SampleBar {

	private static final Map<Action, String> SIGNS = Map.of(Action.UP, "\u2191", Action.DOWN, "\u2193", Action.REMOVE,
			"\u2715", Action.BACK, "\u21b6");

	private final ToolBar bar;
	private final Map<Action, ToolItem> items = new EnumMap<>(Action.class);

	SampleBar(Composite parent, Consumer<Action> doer) {
		bar = new ToolBar(parent, SWT.FLAT);
		ToolTexts.follow(bar);
		for (Action each : List.of(Action.UP, Action.DOWN, Action.REMOVE, Action.BACK)) {
			ToolItem item = new ToolItem(bar, SWT.PUSH);
			item.setText(SIGNS.getOrDefault(each, ""));
			item.setToolTipText(each.tip());
			item.addListener(SWT.Selection, event -> doer.accept(each));
			items.put(each, item);
		}
	}

	ToolBar control() {
		return bar;
	}

	/**
	 * @param back
	 *            whether samples can come back
	 */
	void show(List<QueueRow> selected, boolean back) {
		items.forEach((action, item) -> item.setEnabled(action.possible(selected, back)));
	}
}
