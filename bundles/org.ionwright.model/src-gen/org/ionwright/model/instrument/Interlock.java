/**
 */
package org.ionwright.model.instrument;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Interlock</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One condition of the interlock matrix.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.Interlock#getCondition <em>Condition</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Interlock#getThreshold <em>Threshold</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Interlock#isHardware <em>Hardware</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Interlock#isEnabled <em>Enabled</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getInterlock()
 * @model
 * @generated
 */
public interface Interlock extends Part {
	/**
	 * Returns the value of the '<em><b>Condition</b></em>' attribute.
	 * The default value is <code>"SOURCE_ENCLOSURE"</code>.
	 * The literals are from the enumeration {@link org.ionwright.model.instrument.InterlockCondition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is watched.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Condition</em>' attribute.
	 * @see org.ionwright.model.instrument.InterlockCondition
	 * @see #setCondition(InterlockCondition)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getInterlock_Condition()
	 * @model default="SOURCE_ENCLOSURE"
	 * @generated
	 */
	InterlockCondition getCondition();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Interlock#getCondition <em>Condition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Condition</em>' attribute.
	 * @see org.ionwright.model.instrument.InterlockCondition
	 * @see #getCondition()
	 * @generated
	 */
	void setCondition(InterlockCondition value);

	/**
	 * Returns the value of the '<em><b>Threshold</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the SI unit of what is watched; 0 for switches.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Threshold</em>' attribute.
	 * @see #setThreshold(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getInterlock_Threshold()
	 * @model default="0.0"
	 *        annotation="http://www.ionwright.org/quantity label='Threshold' unit='{condition}' role='LIMIT' hardwareMin='-1000000000000000.0' hardwareMax='1000000000000000.0' displayUnit='' displayFactor='1' digits='3'"
	 * @generated
	 */
	double getThreshold();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Interlock#getThreshold <em>Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Threshold</em>' attribute.
	 * @see #getThreshold()
	 * @generated
	 */
	void setThreshold(double value);

	/**
	 * Returns the value of the '<em><b>Hardware</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether hardware acts on it too; software reads that one and cannot bypass it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hardware</em>' attribute.
	 * @see #setHardware(boolean)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getInterlock_Hardware()
	 * @model default="false"
	 * @generated
	 */
	boolean isHardware();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Interlock#isHardware <em>Hardware</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hardware</em>' attribute.
	 * @see #isHardware()
	 * @generated
	 */
	void setHardware(boolean value);

	/**
	 * Returns the value of the '<em><b>Enabled</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is in force.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Enabled</em>' attribute.
	 * @see #setEnabled(boolean)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getInterlock_Enabled()
	 * @model default="true"
	 * @generated
	 */
	boolean isEnabled();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Interlock#isEnabled <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enabled</em>' attribute.
	 * @see #isEnabled()
	 * @generated
	 */
	void setEnabled(boolean value);

} // Interlock
