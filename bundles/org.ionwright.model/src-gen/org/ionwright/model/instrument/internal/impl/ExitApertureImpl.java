/**
 */
package org.ionwright.model.instrument.internal.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ionwright.model.instrument.ConicalHole;
import org.ionwright.model.instrument.ConicalInsert;
import org.ionwright.model.instrument.ExitAperture;
import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.instrument.Passage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Exit Aperture</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.ExitApertureImpl#getPosition <em>Position</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.ExitApertureImpl#getAzimuth <em>Azimuth</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.ExitApertureImpl#getPassage <em>Passage</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.ExitApertureImpl#getInsert <em>Insert</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.ExitApertureImpl#getHole <em>Hole</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ExitApertureImpl extends ApertureImpl implements ExitAperture {
	/**
	 * The default value of the '{@link #getPosition() <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPosition()
	 * @generated
	 * @ordered
	 */
	protected static final double POSITION_EDEFAULT = 0.01;

	/**
	 * The cached value of the '{@link #getPosition() <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPosition()
	 * @generated
	 * @ordered
	 */
	protected double position = POSITION_EDEFAULT;

	/**
	 * The default value of the '{@link #getAzimuth() <em>Azimuth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAzimuth()
	 * @generated
	 * @ordered
	 */
	protected static final double AZIMUTH_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getAzimuth() <em>Azimuth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAzimuth()
	 * @generated
	 * @ordered
	 */
	protected double azimuth = AZIMUTH_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPassage() <em>Passage</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPassage()
	 * @generated
	 * @ordered
	 */
	protected Passage passage;

	/**
	 * The cached value of the '{@link #getInsert() <em>Insert</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInsert()
	 * @generated
	 * @ordered
	 */
	protected ConicalInsert insert;

	/**
	 * The cached value of the '{@link #getHole() <em>Hole</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHole()
	 * @generated
	 * @ordered
	 */
	protected ConicalHole hole;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ExitApertureImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.EXIT_APERTURE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPosition() {
		return position;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPosition(double newPosition) {
		double oldPosition = position;
		position = newPosition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.EXIT_APERTURE__POSITION, oldPosition, position));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getAzimuth() {
		return azimuth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAzimuth(double newAzimuth) {
		double oldAzimuth = azimuth;
		azimuth = newAzimuth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.EXIT_APERTURE__AZIMUTH, oldAzimuth, azimuth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Passage getPassage() {
		return passage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPassage(Passage newPassage) {
		Passage oldPassage = passage;
		passage = newPassage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.EXIT_APERTURE__PASSAGE, oldPassage, passage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConicalInsert getInsert() {
		return insert;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetInsert(ConicalInsert newInsert, NotificationChain msgs) {
		ConicalInsert oldInsert = insert;
		insert = newInsert;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InstrumentPackage.EXIT_APERTURE__INSERT, oldInsert, newInsert);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInsert(ConicalInsert newInsert) {
		if (newInsert != insert) {
			NotificationChain msgs = null;
			if (insert != null)
				msgs = ((InternalEObject)insert).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.EXIT_APERTURE__INSERT, null, msgs);
			if (newInsert != null)
				msgs = ((InternalEObject)newInsert).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.EXIT_APERTURE__INSERT, null, msgs);
			msgs = basicSetInsert(newInsert, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.EXIT_APERTURE__INSERT, newInsert, newInsert));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConicalHole getHole() {
		return hole;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetHole(ConicalHole newHole, NotificationChain msgs) {
		ConicalHole oldHole = hole;
		hole = newHole;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InstrumentPackage.EXIT_APERTURE__HOLE, oldHole, newHole);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHole(ConicalHole newHole) {
		if (newHole != hole) {
			NotificationChain msgs = null;
			if (hole != null)
				msgs = ((InternalEObject)hole).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.EXIT_APERTURE__HOLE, null, msgs);
			if (newHole != null)
				msgs = ((InternalEObject)newHole).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.EXIT_APERTURE__HOLE, null, msgs);
			msgs = basicSetHole(newHole, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.EXIT_APERTURE__HOLE, newHole, newHole));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case InstrumentPackage.EXIT_APERTURE__INSERT:
				return basicSetInsert(null, msgs);
			case InstrumentPackage.EXIT_APERTURE__HOLE:
				return basicSetHole(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InstrumentPackage.EXIT_APERTURE__POSITION:
				return getPosition();
			case InstrumentPackage.EXIT_APERTURE__AZIMUTH:
				return getAzimuth();
			case InstrumentPackage.EXIT_APERTURE__PASSAGE:
				return getPassage();
			case InstrumentPackage.EXIT_APERTURE__INSERT:
				return getInsert();
			case InstrumentPackage.EXIT_APERTURE__HOLE:
				return getHole();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case InstrumentPackage.EXIT_APERTURE__POSITION:
				setPosition((Double)newValue);
				return;
			case InstrumentPackage.EXIT_APERTURE__AZIMUTH:
				setAzimuth((Double)newValue);
				return;
			case InstrumentPackage.EXIT_APERTURE__PASSAGE:
				setPassage((Passage)newValue);
				return;
			case InstrumentPackage.EXIT_APERTURE__INSERT:
				setInsert((ConicalInsert)newValue);
				return;
			case InstrumentPackage.EXIT_APERTURE__HOLE:
				setHole((ConicalHole)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case InstrumentPackage.EXIT_APERTURE__POSITION:
				setPosition(POSITION_EDEFAULT);
				return;
			case InstrumentPackage.EXIT_APERTURE__AZIMUTH:
				setAzimuth(AZIMUTH_EDEFAULT);
				return;
			case InstrumentPackage.EXIT_APERTURE__PASSAGE:
				setPassage((Passage)null);
				return;
			case InstrumentPackage.EXIT_APERTURE__INSERT:
				setInsert((ConicalInsert)null);
				return;
			case InstrumentPackage.EXIT_APERTURE__HOLE:
				setHole((ConicalHole)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case InstrumentPackage.EXIT_APERTURE__POSITION:
				return position != POSITION_EDEFAULT;
			case InstrumentPackage.EXIT_APERTURE__AZIMUTH:
				return azimuth != AZIMUTH_EDEFAULT;
			case InstrumentPackage.EXIT_APERTURE__PASSAGE:
				return passage != null;
			case InstrumentPackage.EXIT_APERTURE__INSERT:
				return insert != null;
			case InstrumentPackage.EXIT_APERTURE__HOLE:
				return hole != null;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (position: ");
		result.append(position);
		result.append(", azimuth: ");
		result.append(azimuth);
		result.append(')');
		return result.toString();
	}

} //ExitApertureImpl
