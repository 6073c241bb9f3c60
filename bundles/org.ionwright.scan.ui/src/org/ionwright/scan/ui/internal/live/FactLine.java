package org.ionwright.scan.ui.internal.live;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ionwright.ui.common.NumberText;
import org.ionwright.ui.common.ThemeColors;

/** Captions and values side by side, in columns that get wider but never jump back; in several rows where the pane is narrow. */
final class FactLine extends Composite {

	private static final int MARGIN = 10;

	private final List<Composite> facts = new ArrayList<>();
	private final List<Label> captions = new ArrayList<>();
	private final List<Label> values = new ArrayList<>();

	FactLine(Composite parent, String... names) {
		super(parent, SWT.NONE);
		RowLayoutFactory.fillDefaults().margins(MARGIN, MARGIN / 2).spacing(3 * MARGIN).applyTo(this);
		for (String name : names) {
			Composite fact = new Composite(this, SWT.NONE);
			GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(fact);
			fact.setLayoutData(new RowData());
			facts.add(fact);
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
			show(i, texts[i]);
		}
	}

	/** One of them. */
	void show(int index, String text) {
		if (!values.get(index).getText().equals(text)) {
			values.get(index).setText(text);
			Composite fact = facts.get(index);
			int width = fact.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
			if (fact.getLayoutData() instanceof RowData data && width > data.width) {
				data.width = width;
				requestLayout();
			}
		}
	}

	String value(int index) {
		return values.get(index).getText();
	}
}
