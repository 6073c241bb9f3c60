package org.ionwright.model.ui.editor;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.ionwright.model.ModelFileException;
import org.ionwright.model.ui.internal.Messages;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.NoticeBar;
import org.ionwright.ui.common.Paper;
import org.ionwright.ui.common.StatusLamp;

/** What the editor shows: a model with a line for notices on top, or why there is none. */
final class EditorBody<P extends Composite> extends Composite {

	private final NoticeBar notice;
	private @Nullable Composite content;
	private @Nullable P panel;

	EditorBody(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
		notice = new NoticeBar(this);
	}

	/** Shows what is made in it. */
	P show(Function<Composite, P> make) {
		clear();
		P shown = make.apply(this);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(shown);
		content = shown;
		panel = shown;
		layout(true, true);
		return shown;
	}

	/** Instead of a model: what is wrong with the file, and a way to try again. */
	void showProblem(String text, Runnable again) {
		clear();
		Composite problem = new Composite(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(problem);
		GridLayoutFactory.fillDefaults().margins(16, 16).applyTo(problem);
		StatusLamp lamp = new StatusLamp(problem, SWT.NONE);
		lamp.setStatus(Lamp.FAULT, Messages.Editor_problem, "");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(lamp);
		Label label = new Label(problem, SWT.WRAP);
		label.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
		Link retry = new Link(problem, SWT.NONE);
		retry.setText("<a>" + Messages.Editor_again + "</a>");
		retry.addListener(SWT.Selection, event -> again.run());
		Paper.under(problem);
		content = problem;
		layout(true, true);
	}

	/** What was not understood: the editor then shows the rest and saves nothing. */
	void showTroubles(List<ModelFileException> troubles) {
		if (troubles.isEmpty()) {
			return;
		}
		String first = String.valueOf(troubles.get(0).getMessage());
		String text = NLS.bind(Messages.Editor_readOnly, first);
		if (troubles.size() == 1) {
			notice.show(Lamp.WARNING, text);
		} else {
			String all = troubles.stream().map(Throwable::getMessage).collect(Collectors.joining("\n"));
			notice.show(Lamp.WARNING, text, NLS.bind(Messages.Editor_more, troubles.size() - 1),
					() -> MessageDialog.openInformation(getShell(), Messages.Editor_troubles, all));
		}
	}

	void showNotice(String text) {
		notice.show(Lamp.FAULT, text);
	}

	private void clear() {
		notice.clear();
		Composite before = content;
		content = null;
		panel = null;
		if (before != null) {
			before.dispose();
		}
	}

	@Nullable
	P panel() {
		return panel;
	}

	@Override
	public boolean setFocus() {
		Composite shown = content;
		return shown != null && !shown.isDisposed() && shown.setFocus();
	}
}
