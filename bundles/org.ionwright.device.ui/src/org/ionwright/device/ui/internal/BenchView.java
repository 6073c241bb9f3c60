package org.ionwright.device.ui.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.ionwright.instrument.TrafficEntry;

/** What goes over the wire to one device. */
public final class BenchView extends DeskView<BenchPanel> {

	static final String ID = "org.ionwright.device.ui.bench";

	@Override
	protected BenchPanel createPanel(Composite parent, DeviceDesk services) {
		return new BenchPanel(parent, services, this::keep);
	}

	/** Puts a device on the bench. */
	void show(DeviceKey key) {
		BenchPanel shown = panel();
		if (shown != null) {
			shown.show(key);
		}
	}

	private String keep(DeviceKey key, List<TrafficEntry> traffic) throws IOException {
		DirectoryDialog dialog = new DirectoryDialog(getSite().getShell(), SWT.SAVE);
		dialog.setText(Messages.Bench_keepTitle);
		dialog.setMessage(Messages.Bench_keepMessage);
		String folder = dialog.open();
		return folder == null ? "" : RegressionFiles.write(Path.of(folder), key, traffic);
	}
}
