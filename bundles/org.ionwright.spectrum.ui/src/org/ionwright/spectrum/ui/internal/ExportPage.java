package org.ionwright.spectrum.ui.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.ionwright.spectrum.run.ExportChoice;
import org.ionwright.spectrum.run.ExportOptions;
import org.ionwright.spectrum.run.RunExport;

/** Asks for format, content, choices of the format and file. */
final class ExportPage extends WizardPage {

	private final List<RunExport> exports;
	private final Map<ExportWhat, String> offers;
	private final Path suggestion;
	private final Map<ExportChoice, Combo> choices = new LinkedHashMap<>();
	private final Map<ExportWhat, Button> buttons = new EnumMap<>(ExportWhat.class);
	private @Nullable Combo format;
	private @Nullable Composite area;
	private @Nullable Text file;
	private @Nullable Button replace;

	/**
	 * @param offers
	 *            what can be exported, with its label
	 * @param suggestion
	 *            folder and name without extension
	 */
	ExportPage(List<RunExport> exports, Map<ExportWhat, String> offers, Path suggestion) {
		super("export");
		this.exports = exports;
		this.offers = offers;
		this.suggestion = suggestion;
		setTitle(ExportMessages.Page_title);
		setDescription(ExportMessages.Page_description);
	}

	@Override
	public void createControl(@Nullable Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(page);
		new Label(page, SWT.NONE).setText(ExportMessages.Page_format);
		Combo formats = new Combo(page, SWT.READ_ONLY);
		exports.forEach(export -> formats.add(export.label() + " (*." + export.fileExtension() + ")"));
		formats.addListener(SWT.Selection, event -> formatChanged());
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(formats);
		format = formats;
		Group what = new Group(page, SWT.NONE);
		what.setText(ExportMessages.Page_what);
		GridLayoutFactory.swtDefaults().applyTo(what);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(what);
		offers.forEach((each, label) -> {
			Button button = new Button(what, SWT.RADIO);
			button.setText(label);
			buttons.put(each, button);
		});
		buttons.values().stream().findFirst().ifPresent(button -> button.setSelection(true));
		Composite more = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(more);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(more);
		area = more;
		new Label(page, SWT.NONE).setText(ExportMessages.Page_file);
		Text name = new Text(page, SWT.BORDER);
		name.addListener(SWT.Modify, event -> check());
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(50), SWT.DEFAULT)
				.applyTo(name);
		file = name;
		Button browse = new Button(page, SWT.PUSH);
		browse.setText(ExportMessages.Page_browse);
		browse.addListener(SWT.Selection, event -> browse());
		Button overwrite = new Button(page, SWT.CHECK);
		overwrite.setText(ExportMessages.Page_replace);
		overwrite.addListener(SWT.Selection, event -> check());
		GridDataFactory.fillDefaults().span(3, 1).applyTo(overwrite);
		replace = overwrite;
		setControl(page);
		if (!exports.isEmpty()) {
			formats.select(0);
			formatChanged();
		}
		check();
	}

	private void formatChanged() {
		Composite more = area;
		Text name = file;
		if (more == null || name == null || export().isEmpty()) {
			return;
		}
		for (org.eclipse.swt.widgets.Control child : more.getChildren()) {
			child.dispose();
		}
		choices.clear();
		RunExport chosen = export().orElseThrow();
		for (ExportChoice choice : chosen.choices()) {
			new Label(more, SWT.NONE).setText(choice.label() + ":");
			Combo combo = new Combo(more, SWT.READ_ONLY);
			combo.setItems(choice.values().toArray(String[]::new));
			combo.select(0);
			choices.put(choice, combo);
		}
		String old = name.getText().isBlank() ? suggestion.toString() + "." : name.getText().strip();
		int dot = old.lastIndexOf('.');
		int slash = Math.max(old.lastIndexOf('/'), old.lastIndexOf('\\'));
		name.setText((dot > slash ? old.substring(0, dot) : old) + "." + chosen.fileExtension());
		if (more.getShell().isVisible()) {
			more.getShell().pack();
		}
		more.getParent().layout(true, true);
		check();
	}

	private void browse() {
		Text name = file;
		if (name == null) {
			return;
		}
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
		Path present = path().orElse(suggestion);
		Path folder = present.toAbsolutePath().getParent();
		dialog.setFilterPath(folder == null ? "" : folder.toString());
		dialog.setFileName(String.valueOf(present.getFileName()));
		export().ifPresent(export -> dialog.setFilterExtensions(new String[] { "*." + export.fileExtension(), "*" }));
		String chosen = dialog.open();
		if (chosen != null) {
			name.setText(chosen);
		}
	}

	private void check() {
		setErrorMessage(null);
		Optional<Path> target = path();
		String problem = "";
		if (exports.isEmpty()) {
			problem = ExportMessages.Page_noFormat;
		} else if (target.isEmpty()) {
			problem = ExportMessages.Page_name;
		} else {
			Path folder = target.get().toAbsolutePath().getParent();
			if (folder == null || !Files.isDirectory(folder)) {
				problem = NLS.bind(ExportMessages.Page_folder, target.get());
			} else if (Files.exists(target.get()) && !replaces()) {
				problem = NLS.bind(ExportMessages.Page_exists, target.get().getFileName());
			}
		}
		setErrorMessage(problem.isEmpty() ? null : problem);
		setPageComplete(problem.isEmpty());
	}

	private boolean replaces() {
		Button button = replace;
		return button != null && button.getSelection();
	}

	/** The chosen format; empty when there is none. */
	Optional<RunExport> export() {
		Combo formats = format;
		int index = formats == null ? -1 : formats.getSelectionIndex();
		return index < 0 ? Optional.empty() : Optional.of(exports.get(index));
	}

	/** What was chosen. */
	ExportWhat what() {
		return buttons.entrySet().stream().filter(entry -> entry.getValue().getSelection()).map(Map.Entry::getKey)
				.findFirst().orElse(ExportWhat.RUN);
	}

	/** The file; empty while no name stands there. */
	Optional<Path> path() {
		Text name = file;
		try {
			return name == null || name.getText().isBlank() ? Optional.empty()
					: Optional.of(Path.of(name.getText().strip()));
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	ExportOptions options() {
		Map<String, String> values = new LinkedHashMap<>();
		choices.forEach((choice, combo) -> values.put(choice.key(), combo.getText()));
		return new ExportOptions(replaces(), values);
	}

	/** Chooses, as the user would. */
	void choose(ExportWhat wanted) {
		buttons.forEach((each, button) -> button.setSelection(each == wanted));
	}
}
