package org.ionwright.spectrum.ui.internal;

import java.util.Arrays;
import java.util.function.IntSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The pages beside the charts, one in sight. */
final class SidePane {

	private static final double WIDEST = 0.42;

	private final CTabFolder folder;
	private int[] divided = {};

	SidePane(Composite parent) {
		folder = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
		folder.setTabHeight(26);
	}

	Composite parent() {
		return folder;
	}

	void add(String title, String help, Control page) {
		CTabItem item = new CTabItem(folder, SWT.NONE);
		item.setText(title);
		item.setToolTipText(help);
		item.setControl(page);
		if (folder.getSelectionIndex() < 0) {
			folder.setSelection(0);
		}
	}

	/** Room for all titles and for the widest page. */
	private int wantedWidth(int page) {
		int width = 0;
		for (CTabItem item : folder.getItems()) {
			width += item.getBounds().width;
		}
		return Math.max(width, page) + 8;
	}

	/** Gives the pages the width they need, until the user has moved the border, and never half of the room. */
	void keepWidth(SashForm columns, IntSupplier page) {
		divided = columns.getWeights();
		columns.addListener(SWT.Resize, event -> {
			int width = columns.getClientArea().width;
			if (width > 0 && Arrays.equals(columns.getWeights(), divided)) {
				int wanted = (int) Math.min(wantedWidth(page.getAsInt()), width * WIDEST);
				columns.setWeights(width - wanted, wanted);
				divided = columns.getWeights();
			}
		});
	}
}
