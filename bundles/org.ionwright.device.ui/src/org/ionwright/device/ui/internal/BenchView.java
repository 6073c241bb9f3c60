package org.ionwright.device.ui.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.ionwright.instrument.RegressionTest;

/** What goes over the wire to one device. */
public final class BenchView extends DeskView<BenchPanel> {

	static final String ID = "org.ionwright.device.ui.bench";

	@Override
	protected BenchPanel createPanel(Composite parent, DeviceDesk services) {
		return new BenchPanel(parent, services, new Dialogs());
	}

	/** Puts a device on the bench. */
	void show(DeviceKey key) {
		BenchPanel shown = panel();
		if (shown != null) {
			shown.show(key);
		}
	}

	private final class Dialogs implements BenchPanel.Keeper {

		@Override
		public Optional<Path> where(String name) {
			FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
			dialog.setText(Messages.Bench_keepTitle);
			dialog.setFilterExtensions(new String[] { "*" + RegressionTest.ENDING + ".java" });
			dialog.setFileName(name + ".java");
			// What is there already is refused, in words.
			dialog.setOverwrite(false);
			return Optional.ofNullable(dialog.open()).map(Path::of);
		}

		@Override
		public boolean reconnect(String question) {
			return MessageDialog.openQuestion(getSite().getShell(), Messages.Bench_keepTitle, question);
		}
	}
}
