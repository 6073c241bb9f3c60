package org.ionwright.spectrum.ui.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks which run is to be exported. */
final class ExportSourcePage extends WizardPage {

	private final Optional<Path> suggestion;
	private final Predicate<Path> readable;
	private @Nullable Text file;

	/**
	 * @param readable
	 *            whether there is a format for files of this name
	 */
	ExportSourcePage(Optional<Path> suggestion, Predicate<Path> readable) {
		super("source");
		this.suggestion = suggestion;
		this.readable = readable;
		setTitle(ExportMessages.Source_title);
		setDescription(ExportMessages.Source_description);
	}

	@Override
	public void createControl(@Nullable Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(page);
		new Label(page, SWT.NONE).setText(ExportMessages.Source_file);
		Text name = new Text(page, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(60), SWT.DEFAULT)
				.applyTo(name);
		file = name;
		Button browse = new Button(page, SWT.PUSH);
		browse.setText(ExportMessages.Source_browse);
		browse.addListener(SWT.Selection, event -> {
			FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
			String chosen = dialog.open();
			if (chosen != null) {
				name.setText(chosen);
			}
		});
		suggestion.ifPresent(path -> name.setText(path.toString()));
		name.addListener(SWT.Modify, event -> check());
		setControl(page);
		check();
	}

	private void check() {
		Optional<Path> path = typed();
		String problem = path.isEmpty() ? ExportMessages.Source_none
				: !Files.isRegularFile(path.get()) ? NLS.bind(ExportMessages.Source_missing, path.get())
						: !readable.test(path.get()) ? NLS.bind(ExportMessages.Source_unknown, path.get().getFileName())
								: "";
		// Where nothing has been typed yet nothing is wrong either.
		setErrorMessage(problem.isEmpty() || path.isEmpty() ? null : problem);
		setMessage(path.isEmpty() ? problem : ExportMessages.Source_description);
		setPageComplete(problem.isEmpty());
	}

	private Optional<Path> typed() {
		Text name = file;
		try {
			return name == null || name.getText().isBlank() ? Optional.empty()
					: Optional.of(Path.of(name.getText().strip()).toAbsolutePath());
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	/** The run; empty while there is none that can be read. */
	Optional<Path> source() {
		return isPageComplete() ? typed() : Optional.empty();
	}

	/** As the user would. */
	void type(String path) {
		Text name = file;
		if (name != null) {
			name.setText(path);
		}
	}
}
