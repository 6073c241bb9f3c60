/**
 */
package org.ionwright.model.instrument.internal.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ionwright.model.instrument.ConicalInsert;
import org.ionwright.model.instrument.ExitAperture;
import org.ionwright.model.instrument.InstrumentPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Exit Aperture</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.ExitApertureImpl#getArcPosition <em>Arc Position</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.ExitApertureImpl#getInsert <em>Insert</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ExitApertureImpl extends ApertureImpl implements ExitAperture {
	/**
	 * The default value of the '{@link #getArcPosition() <em>Arc Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArcPosition()
	 * @generated
	 * @ordered
	 */
	protected static final double ARC_POSITION_EDEFAULT = 0.025;

	/**
	 * The cached value of the '{@link #getArcPosition() <em>Arc Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArcPosition()
	 * @generated
	 * @ordered
	 */
	protected double arcPosition = ARC_POSITION_EDEFAULT;

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
	public double getArcPosition() {
		return arcPosition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArcPosition(double newArcPosition) {
		double oldArcPosition = arcPosition;
		arcPosition = newArcPosition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.EXIT_APERTURE__ARC_POSITION, oldArcPosition, arcPosition));
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
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case InstrumentPackage.EXIT_APERTURE__INSERT:
				return basicSetInsert(null, msgs);
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
			case InstrumentPackage.EXIT_APERTURE__ARC_POSITION:
				return getArcPosition();
			case InstrumentPackage.EXIT_APERTURE__INSERT:
				return getInsert();
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
			case InstrumentPackage.EXIT_APERTURE__ARC_POSITION:
				setArcPosition((Double)newValue);
				return;
			case InstrumentPackage.EXIT_APERTURE__INSERT:
				setInsert((ConicalInsert)newValue);
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
			case InstrumentPackage.EXIT_APERTURE__ARC_POSITION:
				setArcPosition(ARC_POSITION_EDEFAULT);
				return;
			case InstrumentPackage.EXIT_APERTURE__INSERT:
				setInsert((ConicalInsert)null);
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
			case InstrumentPackage.EXIT_APERTURE__ARC_POSITION:
				return arcPosition != ARC_POSITION_EDEFAULT;
			case InstrumentPackage.EXIT_APERTURE__INSERT:
				return insert != null;
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
		result.append(" (arcPosition: ");
		result.append(arcPosition);
		result.append(')');
		return result.toString();
	}

} //ExitApertureImpl
