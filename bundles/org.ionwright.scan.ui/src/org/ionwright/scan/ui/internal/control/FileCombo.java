package org.ionwright.scan.ui.internal.control;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.ionwright.scan.ui.internal.desk.SetupChoices;

/** Offers files by name and reports the one a person takes. */
public final class FileCombo {

	private final Combo combo;
	private final String emptyTip;
	private List<Path> files = List.of();

	/**
	 * @param name
	 *            for screen readers
	 * @param emptyTip
	 *            what to do when none is chosen
	 */
	public FileCombo(Composite parent, String name, String emptyTip, Consumer<Path> taken) {
		this.emptyTip = emptyTip;
		combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(@Nullable AccessibleEvent event) {
				if (event != null) {
					event.result = name;
				}
			}
		});
		combo.addListener(SWT.Selection, event -> {
			int index = combo.getSelectionIndex();
			if (index >= 0) {
				taken.accept(files.get(index));
			}
		});
	}

	public Combo control() {
		return combo;
	}

	/** Keeps one that was chosen although it is not offered. */
	public void show(List<Path> offered, Optional<Path> chosen) {
		List<Path> all = new ArrayList<>(offered);
		chosen.filter(file -> !all.contains(file)).ifPresent(file -> all.add(0, file));
		if (!all.equals(files)) {
			files = List.copyOf(all);
			combo.setItems(SetupChoices.labels(files).toArray(String[]::new));
		}
		int index = chosen.map(files::indexOf).orElse(-1);
		if (index != combo.getSelectionIndex()) {
			if (index < 0) {
				combo.deselectAll();
			} else {
				combo.select(index);
			}
		}
		combo.setToolTipText(chosen.map(Path::toString).orElse(emptyTip));
	}
}
