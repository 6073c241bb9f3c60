package org.ionwright.method.ui.internal.panel;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Puts the pages beside the form below it, between the others, when there is no room beside. */
final class Room {

	private static final int BESIDE = 900;
	private static final int[] LIST = { 5, 2 };
	private static final int[] DRAWING = { 2, 3 };
	/** Where there is little height a drawing gets nearly all of it; the border can be dragged. */
	private static final int LOW = 700;
	private static final int[] LOW_DRAWING = { 1, 5 };

	/** A page and its name. */
	private record Tab(String text, Control control) {
	}

	private final Composite whole;
	private final SashForm columns;
	private final Control form;
	private final CTabFolder beside;
	private final CTabFolder below;
	private boolean wide = true;
	private boolean low;

	/**
	 * @param columns
	 *            of the form and what is beside it
	 */
	Room(Composite whole, SashForm columns, Control form, CTabFolder beside, CTabFolder below) {
		this.whole = whole;
		this.columns = columns;
		this.form = form;
		this.beside = beside;
		this.below = below;
		whole.addListener(SWT.Resize, event -> fit());
		below.addListener(SWT.Selection, event -> weigh());
	}

	/** A drawing that is shown below needs more height than a list. */
	private void weigh() {
		CTabItem shown = below.getSelection();
		if (below.getParent() instanceof SashForm rows) {
			low = whole.getSize().y < LOW;
			rows.setWeights(wide || shown == null || !moves(shown) ? LIST : low ? LOW_DRAWING : DRAWING);
		}
	}

	private void fit() {
		boolean room = whole.getSize().x >= BESIDE;
		if (room == wide || whole.getSize().x <= 0) {
			if (!wide && low != whole.getSize().y < LOW) {
				weigh();
			}
			return;
		}
		wide = room;
		List<Tab> tabs = new ArrayList<>();
		CTabFolder from = room ? below : beside;
		for (CTabItem item : from.getItems()) {
			if (moves(item)) {
				tabs.add(new Tab(item.getText(), item.getControl()));
				item.setControl(null);
				item.dispose();
			}
		}
		CTabFolder to = room ? beside : below;
		for (Tab tab : tabs) {
			tab.control().setParent(to);
			CTabItem item = MethodPanel.tab(to, tab.text(), tab.control());
			item.setData(Boolean.TRUE);
		}
		to.setSelection(0);
		weigh();
		columns.setMaximizedControl(room ? null : form);
	}

	/** Those that were put below are known by their data. */
	private boolean moves(CTabItem item) {
		return item.getParent() == beside || Boolean.TRUE.equals(item.getData());
	}
}
