package org.ionwright.ui.common;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/**
 * Puts measurements on the background that lists and texts have, white in a light theme, instead of the grey of dialogs.
 * A workbench theme that styles the controls later still has the last word.
 */
public final class Paper {

	private static final String PROBE = Paper.class.getName();

	private Paper() {
	}

	/** Gives the control and all panes, labels and links in it the background of lists. UI thread. */
	public static void under(Control control) {
		under(control, control.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
	}

	private static void under(Control control, Color paper) {
		if (control instanceof ZoomChart) {
			// Has the background of lists by itself and follows the theme in its own way.
			return;
		}
		if ((control instanceof Composite || control instanceof Label || control instanceof Link)
				&& !isOfOtherTheme(control, paper)) {
			control.setBackground(paper);
		}
		if (control instanceof Composite pane && !pane.getClass().getName().startsWith("org.eclipse.swt.")) {
			follow(pane, paper);
		}
		if (control instanceof Composite parent) {
			for (Control child : parent.getChildren()) {
				under(child, paper);
			}
		}
	}

	/** A dark theme may have styled it already, as it does at the first layout: that is not taken back. */
	private static boolean isOfOtherTheme(Control control, Color paper) {
		return ThemeColors.of(control).dark() != ThemeColors.on(paper.getRGB()).dark();
	}

	/** Workbench themes name plain composites, not the classes made of them: one that is not seen tells what they want. */
	private static void follow(Composite pane, Color paper) {
		boolean row = pane.getLayout() instanceof RowLayout;
		boolean room = pane.getLayout() == null || pane.getLayout() instanceof GridLayout || row;
		if (!room || pane.getData(PROBE) instanceof Composite known && !known.isDisposed()) {
			return;
		}
		Composite probe = new Composite(pane, SWT.NONE);
		probe.setVisible(false);
		probe.setBackground(paper);
		GridData none = new GridData();
		none.exclude = true;
		RowData nothing = new RowData();
		nothing.exclude = true;
		probe.setLayoutData(row ? nothing : none);
		pane.setData(PROBE, probe);
		pane.addListener(SWT.Paint, event -> {
			if (!probe.isDisposed() && !probe.getBackground().equals(pane.getBackground())) {
				pane.setBackground(probe.getBackground());
			}
		});
	}
}
