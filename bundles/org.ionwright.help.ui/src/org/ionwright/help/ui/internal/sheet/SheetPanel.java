package org.ionwright.help.ui.internal.sheet;

import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.ionwright.help.ui.internal.sheet.Sheet.Step;

/** A sheet with the step that is to be done open. Knows no workbench. On the UI thread. */
final class SheetPanel extends ScrolledComposite {

	private static final int INDENT = 20;

	private final Sheet sheet;
	private final int current;
	private final Composite page;
	private final Consumer<String> help;

	/**
	 * @param current
	 *            number of the step to be done, from 0; beyond the last one when all is done
	 * @param act
	 *            gets a step whose button was pressed
	 * @param turn
	 *            gets the number of the step that is to be open
	 * @param help
	 *            gets the address of a page
	 */
	SheetPanel(Composite parent, Sheet sheet, int current, Consumer<Step> act, IntConsumer turn,
			Consumer<String> help) {
		super(parent, SWT.V_SCROLL);
		this.sheet = sheet;
		this.current = current;
		this.help = help;
		page = new Composite(this, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(8, 8).applyTo(page);
		text(sheet.title(), 0).setFont(JFaceResources.getBannerFont());
		text(sheet.intro(), 0);
		more(sheet.help(), 0);
		for (int i = 0; i < sheet.steps().size(); i++) {
			step(sheet.steps().get(i), i, act, turn);
		}
		if (current >= sheet.steps().size()) {
			button(Messages.Again, 0, () -> turn.accept(0));
		}
		setContent(page);
		setExpandHorizontal(true);
		setExpandVertical(true);
		addListener(SWT.Resize, event -> fit());
		fit();
	}

	private void fit() {
		Point size = page.computeSize(Math.max(1, getClientArea().width), SWT.DEFAULT);
		setMinSize(0, size.y);
	}

	private void step(Step step, int number, Consumer<Step> act, IntConsumer turn) {
		String sign = number < current ? "\u2713" : String.valueOf(number + 1);
		Label title = text(NLS.bind(Messages.Title, sign, step.title()), 0);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		if (number < current && !step.completion().isEmpty()) {
			text(step.completion(), INDENT);
		}
		if (number != current) {
			return;
		}
		text(step.description(), INDENT);
		more(step.help(), INDENT);
		if (!step.command().isEmpty()) {
			button(Messages.DoIt, INDENT, () -> act.accept(step));
		}
		if (step.command().isEmpty() || step.skippable()) {
			button(step.command().isEmpty() ? Messages.Done : Messages.Skip, INDENT, () -> turn.accept(number + 1));
		}
		if (number > 0) {
			button(Messages.StepBack, INDENT, () -> turn.accept(number - 1));
		}
	}

	private Label text(String words, int indent) {
		Label label = new Label(page, SWT.WRAP);
		label.setText(words.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).indent(indent, 2).hint(1, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private void more(String address, int indent) {
		if (!address.isEmpty()) {
			Link link = new Link(page, SWT.NONE);
			link.setText(Messages.More);
			link.addListener(SWT.Selection, event -> help.accept(address));
			GridDataFactory.fillDefaults().indent(indent, 0).applyTo(link);
		}
	}

	private Button button(String words, int indent, Runnable action) {
		Button button = new Button(page, SWT.PUSH);
		button.setText(words);
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.swtDefaults().indent(indent, 4).applyTo(button);
		return button;
	}

	/** The button of the step that is to be done, so that Enter goes on. */
	@Override
	public boolean setFocus() {
		for (Control child : page.getChildren()) {
			if (child instanceof Button) {
				showControl(child);
				return child.setFocus();
			}
		}
		return super.setFocus();
	}

	Sheet sheet() {
		return sheet;
	}
}
