package org.ionwright.scan.ui.internal.control;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.ionwright.scan.ui.internal.desk.DeskState;
import org.ionwright.ui.common.ThemeColors;

/** A headed block of the control panel that shows a part of the desk's state. */
abstract class Section extends Composite {

	private static final int GAP = 6;
	private static final int LONGEST = 180;
	private static final String DOTS = "\u2026";

	/**
	 * @param title
	 *            empty for one that goes on with the block above
	 */
	Section(Composite parent, String title, int columns) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).spacing(GAP, GAP).applyTo(this);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(this);
		if (!title.isEmpty()) {
			heading(title, columns);
		}
	}

	final void heading(String title, int columns) {
		Label head = new Label(this, SWT.NONE);
		head.setText(title);
		head.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().span(columns, 1).applyTo(head);
	}

	abstract void show(DeskState state);

	/** A line that wraps, and takes no room while it is empty. */
	Label words(int columns) {
		Label label = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().span(columns, 1).grab(true, false).hint(1, SWT.DEFAULT).exclude(true)
				.applyTo(label);
		label.setVisible(false);
		return label;
	}

	/** Sets a text; true when it changed. */
	static boolean say(Label label, String text) {
		if (label.getText().equals(text)) {
			return false;
		}
		label.setText(text);
		present(label, !text.isEmpty());
		return true;
	}

	/** As {@link #say}, in the colour of what stands back. */
	static void sayMuted(Label label, String text) {
		label.setForeground(ThemeColors.of(label).muted());
		say(label, text);
	}

	/** As {@link #sayMuted}, cut to what a narrow panel can hold; the tool tip has all of it. */
	static void sayShort(Label label, String text) {
		String shown = text.length() > LONGEST ? text.substring(0, LONGEST).strip() + DOTS : text;
		sayMuted(label, shown);
		label.setToolTipText(text);
	}

	static void present(Control control, boolean shown) {
		if (control.getLayoutData() instanceof GridData data) {
			data.exclude = !shown;
			control.setVisible(shown);
			control.requestLayout();
		}
	}
}
