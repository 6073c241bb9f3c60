package org.ionwright.spectrum.ui.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.ionwright.spectrum.forecast.ForecastComparison;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.NumberText;

/** What the model predicts, in words: how well it agrees, what it rests on, and where the user chooses that. */
final class ModelPage extends Composite {

	/** Hears what the user wants. */
	interface Listener {

		void shown(boolean on);

		/** Other files. */
		void chosen(ModelFilesChosen files);

		/** The files that the run holds. */
		void ofRun();

		/** Another factor or unit. */
		void changed();
	}

	/** Chi-square per cell at which a model is called wrong, in expected deviations of it. */
	private static final double WRONG = 4;
	/** Of a 1/f noise nobody knows the octaves well. */
	private static final double NEAR = 0.15;

	private final Button toggle;
	private final Button factor;
	private final Combo unit;
	private final Label instrument;
	private final Label method;
	private final Label message;
	private final Text assumed;
	private ModelFilesChosen files = ModelFilesChosen.NONE;
	private @Nullable Listener listener;

	ModelPage(Composite parent) {
		super(parent, SWT.NONE);
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = 4;
		layout.marginHeight = 4;
		setLayout(layout);
		toggle = new Button(this, SWT.CHECK);
		toggle.setText(Messages.ModelPage_toggle);
		toggle.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
		toggle.addListener(SWT.Selection, event -> tell(hears -> hears.shown(toggle.getSelection())));
		factor = new Button(this, SWT.CHECK);
		factor.setText(Messages.ModelPage_factor);
		factor.setToolTipText(Messages.ModelPage_factorHelp);
		factor.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
		factor.addListener(SWT.Selection, event -> tell(Listener::changed));
		label(Messages.ModelPage_unit);
		unit = new Combo(this, SWT.DROP_DOWN | SWT.READ_ONLY);
		unit.setItems(Messages.Model_deviations, Messages.Model_counts);
		unit.select(0);
		unit.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 2, 1));
		unit.addListener(SWT.Selection, event -> tell(Listener::changed));
		AccessibleName.give(unit, Messages.ModelPage_unit);
		instrument = row(Messages.ModelPage_instrument, "*.instrument", true);
		method = row(Messages.ModelPage_method, "*.method", false);
		Button back = new Button(this, SWT.PUSH);
		back.setText(Messages.ModelPage_ofRun);
		back.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 3, 1));
		back.addListener(SWT.Selection, event -> tell(Listener::ofRun));
		message = new Label(this, SWT.WRAP);
		GridData below = new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1);
		below.widthHint = 120;
		below.verticalIndent = 4;
		message.setLayoutData(below);
		assumed = new Text(this, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		assumed.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
		AccessibleName.give(assumed, Messages.ModelPage_assumed);
		say(Messages.ModelPage_hint);
	}

	void setListener(Listener next) {
		listener = next;
	}

	private void tell(java.util.function.Consumer<Listener> news) {
		Listener hears = listener;
		if (hears != null) {
			news.accept(hears);
		}
	}

	private void label(String text) {
		new Label(this, SWT.NONE).setText(text);
	}

	private Label row(String text, String pattern, boolean ofInstrument) {
		label(text);
		Label name = new Label(this, SWT.NONE);
		name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		Button button = new Button(this, SWT.PUSH);
		button.setText(Messages.ModelPage_file);
		AccessibleName.give(button, text + " " + Messages.ModelPage_file);
		button.addListener(SWT.Selection, event -> {
			FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
			dialog.setFilterExtensions(new String[] { pattern, "*" });
			String chosen = dialog.open();
			if (chosen != null) {
				choose(Path.of(chosen), ofInstrument);
			}
		});
		return name;
	}

	/** As chosen in the dialog. */
	void choose(Path file, boolean ofInstrument) {
		try {
			ModelFilesChosen next = ofInstrument ? files.withInstrument(file) : files.withMethod(file);
			tell(hears -> hears.chosen(next));
		} catch (IOException e) {
			say(NLS.bind(Messages.ModelPage_unreadable, file, e.getMessage()));
		}
	}

	boolean scaled() {
		return factor.getSelection();
	}

	boolean inDeviations() {
		return unit.getSelectionIndex() == 0;
	}

	/** Where the user stands. */
	void show(boolean shown, ModelFilesChosen next) {
		files = next;
		toggle.setSelection(shown);
		instrument.setText(next.instrumentName());
		method.setText(next.methodName());
		if (!shown) {
			say(Messages.ModelPage_hint);
		}
	}

	/** What the model answered; nothing leaves what was said. */
	void show(Optional<ModelQuestion.Answer> answer) {
		String text = answer.map(each -> String.join("\n", each.forecast().assumed().stream()
				.map(line -> "\u2022 " + line).toList())).orElse("");
		if (!text.equals(assumed.getText())) {
			assumed.setText(text);
		}
		answer.ifPresent(each -> say(words(each.comparison())));
	}

	/** How well model and measurement agree. */
	static String words(ForecastComparison comparison) {
		String scaled = comparison.factorDeviation() == 0 ? Messages.ModelPage_noFactor
				: NLS.bind(Messages.ModelPage_factorIs, String.format(Locale.ROOT, "%.3g", comparison.factor()),
						String.format(Locale.ROOT, "%.1g", comparison.factorDeviation()));
		if (comparison.cells() == 0) {
			return scaled + " " + Messages.ModelPage_nothing;
		}
		double limit = 1 + NEAR + WRONG * Math.sqrt(2.0 / comparison.cells());
		String verdict = comparison.chiSquare() <= limit ? Messages.ModelPage_agrees : Messages.ModelPage_differs;
		return NLS.bind(Messages.ModelPage_chiSquare, new Object[] { scaled,
				String.format(Locale.ROOT, comparison.chiSquare() < 100 ? "%.2f" : "%.3g", comparison.chiSquare()),
				NumberText.counts(comparison.cells()), verdict });
	}

	void say(String text) {
		MessageLine.show(message, text);
	}

	String said() {
		return message.getText();
	}

	List<String> assumptions() {
		return assumed.getText().lines().toList();
	}
}
