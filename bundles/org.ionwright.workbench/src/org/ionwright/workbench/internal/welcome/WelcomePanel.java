package org.ionwright.workbench.internal.welcome;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Buttons with what they lead to. Knows no workbench. On the UI thread. */
final class WelcomePanel extends ScrolledComposite {

	private static final int WIDTH = 720;
	private static final int BUTTON = 220;
	private static final int LARGER = 180;

	private final Composite page;

	/**
	 * @param choose
	 *            gets what was chosen; empty to leave
	 */
	WelcomePanel(Composite parent, List<Choice> choices, Consumer<Optional<Choice>> choose) {
		super(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		Composite room = new Composite(this, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(room);
		page = new Composite(room, SWT.NONE);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).applyTo(page);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 12).applyTo(page);
		Label title = text(Messages.Title);
		title.setFont(large(title));
		text(Messages.About);
		for (Choice choice : choices) {
			button(choice.text(), choice.about(), () -> choose.accept(Optional.of(choice)));
		}
		button(Messages.Close, Messages.CloseTip, () -> choose.accept(Optional.empty()));
		text(Messages.Safety);
		setContent(room);
		setExpandHorizontal(true);
		setExpandVertical(true);
		setMinSize(room.computeSize(SWT.DEFAULT, SWT.DEFAULT));
	}

	private Font large(Label title) {
		FontData[] data = JFaceResources.getDialogFont().getFontData();
		for (FontData one : data) {
			one.setHeight(one.getHeight() * LARGER / 100);
		}
		Font font = new Font(getDisplay(), data);
		title.addDisposeListener(event -> font.dispose());
		return font;
	}

	private Label text(String words) {
		Label label = new Label(page, SWT.WRAP);
		label.setText(words);
		GridDataFactory.fillDefaults().span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private void button(String text, String about, Runnable action) {
		Button button = new Button(page, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.fillDefaults()
				.hint(Math.max(BUTTON, button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x), SWT.DEFAULT)
				.align(SWT.FILL, SWT.CENTER).applyTo(button);
		Label label = new Label(page, SWT.WRAP);
		label.setText(about);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(WIDTH - BUTTON, SWT.DEFAULT)
				.applyTo(label);
	}

	/** The first button, so that Enter does what a newcomer wants. */
	@Override
	public boolean setFocus() {
		for (Control child : page.getChildren()) {
			if (child instanceof Button) {
				return child.setFocus();
			}
		}
		return super.setFocus();
	}
}
