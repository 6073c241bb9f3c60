package org.ionwright.spectrum.ui.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.ionwright.ui.common.Paper;

/** The pages beside the charts, one in sight. */
final class SidePane {

	private static final double WIDEST = 0.42;

	private final PageTabs tabs;
	private final Composite folder;
	private final StackLayout stack = new StackLayout();
	private final List<Supplier<Control>> pages = new ArrayList<>();
	private final BitSet seen = new BitSet();
	private int[] divided = {};

	SidePane(Composite parent) {
		Composite pane = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		pane.setLayout(layout);
		tabs = new PageTabs(pane, this::show);
		tabs.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		folder = new Composite(pane, SWT.NONE);
		folder.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		folder.setLayout(stack);
	}

	Composite parent() {
		return folder;
	}

	PageTabs tabs() {
		return tabs;
	}

	/**
	 * @param page
	 *            gives a child of {@link #parent}; asked when the page is chosen
	 */
	void add(String title, String help, Supplier<Control> page) {
		pages.add(page);
		tabs.add(new PageTabs.Tab(title, help));
		if (pages.size() == 1) {
			show(0);
		}
	}

	private void show(int index) {
		Control page = pages.get(index).get();
		if (!seen.get(index)) {
			seen.set(index);
			Paper.under(page);
		}
		stack.topControl = page;
		arrange();
	}

	/** Only the chosen page is in sight. */
	void arrange() {
		folder.layout();
	}

	/**
	 * Gives the pages the width they need, and all titles in a row if there is room, until the user has moved the border, and
	 * never half of the room.
	 */
	void keepWidth(SashForm columns, IntSupplier page) {
		divided = columns.getWeights();
		columns.addListener(SWT.Resize, event -> fit(columns, page));
		fit(columns, page);
	}

	private void fit(SashForm columns, IntSupplier page) {
		int width = columns.getClientArea().width;
		if (width > 0 && Arrays.equals(columns.getWeights(), divided)) {
			int wanted = (int) Math.min(Math.max(tabs.oneRow(), page.getAsInt()) + 8, width * WIDEST);
			columns.setWeights(width - wanted, wanted);
			divided = columns.getWeights();
		}
	}
}
