package org.ionwright.scan.ui.internal.live;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ionwright.ui.common.NumberText;
import org.ionwright.ui.common.ThemeColors;

/** Captions and values side by side, in columns of equal width that do not jump. */
final class FactLine extends Composite {

	private static final int MARGIN = 10;

	private final List<Label> captions = new ArrayList<>();
	private final List<Label> values = new ArrayList<>();

	FactLine(Composite parent, String... names) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(names.length).equalWidth(true).margins(MARGIN, MARGIN / 2)
				.spacing(MARGIN, 0).applyTo(this);
		for (String name : names) {
			Composite fact = new Composite(this, SWT.NONE);
			GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(fact);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(fact);
			Label caption = new Label(fact, SWT.NONE);
			caption.setText(name);
			captions.add(caption);
			Label value = new Label(fact, SWT.NONE);
			value.setText(NumberText.NONE);
			value.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
			GridDataFactory.fillDefaults().grab(true, false).applyTo(value);
			values.add(value);
		}
	}

	/** As many texts as there are captions. */
	void show(String... texts) {
		for (int i = 0; i < texts.length; i++) {
			captions.get(i).setForeground(ThemeColors.of(captions.get(i)).muted());
			values.get(i).setText(texts[i]);
		}
	}

	/** One of them. */
	void show(int index, String text) {
		if (!values.get(index).getText().equals(text)) {
			values.get(index).setText(text);
		}
	}

	String value(int index) {
		return values.get(index).getText();
	}
}
